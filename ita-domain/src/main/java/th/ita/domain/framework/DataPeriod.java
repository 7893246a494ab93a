package th.ita.domain.framework;

import th.ita.domain.text.Bilingual;

/** Which time the data of an item must be from, seen from the assessed fiscal year. */
public enum DataPeriod {
    /** Current information, no test of the year. */
    CURRENT("ข้อมูลปัจจุบัน", "current information"),
    /** The assessed year. */
    FISCAL_YEAR("ปีงบประมาณที่ประเมิน", "the assessed fiscal year"),
    /** The year before. */
    PREVIOUS_YEAR("ปีงบประมาณก่อนหน้า", "the previous fiscal year"),
    /** The first six months of the assessed year. */
    FIRST_HALF("๖ เดือนแรกของปีงบประมาณที่ประเมิน", "the first six months of the assessed year"),
    /** Month by month, the first six months of the assessed year. */
    FIRST_HALF_MONTHLY(
            "รายเดือน ๖ เดือนแรกของปีงบประมาณที่ประเมิน", "monthly, the first six months of the assessed year"),
    /** Several years, the assessed one among them. */
    COVERS_FISCAL_YEAR("แผนระยะหลายปีที่ครอบคลุมปีที่ประเมิน", "several years that cover the assessed one"),
    /** Analyses the result of the year before, for the assessed year. */
    ANALYSES_PREVIOUS_RESULT(
            "วิเคราะห์ผลปีก่อนหน้าเพื่อใช้ในปีที่ประเมิน", "analyses last year's result, for the assessed year");

    private final Bilingual label;

    DataPeriod(String th, String en) {
        this.label = new Bilingual(th, en);
    }

    /** {@return the period in words} */
    public Bilingual label() {
        return label;
    }
}
