package th.ita.domain.framework;

import th.ita.domain.text.Bilingual;

/** How sure a fact is, from read in the assessing body's own words down to remembered. What is unknown is not shipped. */
public enum Confidence {
    /** Read in the assessing body's own text. */
    OFFICIAL("ทางการ", "official"),
    /** Read in another published text or form. */
    PUBLISHED("มีเผยแพร่", "published"),
    /** Follows by arithmetic from published figures. */
    DERIVED("คำนวณจากตัวเลขที่เผยแพร่", "derived"),
    /** Recalled, not read in a source: shown with this label wherever it appears. */
    UNCONFIRMED("ยังไม่ยืนยัน", "unconfirmed");

    private final Bilingual label;

    Confidence(String th, String en) {
        this.label = new Bilingual(th, en);
    }

    /** {@return the label to show beside the fact} */
    public Bilingual label() {
        return label;
    }
}
