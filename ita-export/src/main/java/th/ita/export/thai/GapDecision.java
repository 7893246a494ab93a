package th.ita.export.thai;

/** What was decided about a space between two Thai letters, by the kind of proof. */
public enum GapDecision {
    /**
     * The space stands inside a character: what follows cannot begin a word ("ประช ุม"), or what precedes cannot end one
     * ("เ ทศบาล").
     */
    CLUSTER,
    /** A name spans the space that was given as whole, such as the agency's ("เทศบาลนคร อุดรธานี"). */
    NAME,
    /** A dictionary word spans the space, and a piece of it beside the space is no word ("หน่ว ยงาน"). */
    DICTIONARY,
    /** A phrase spans the space that is listed as never parted there ("ผู้มี ส่วนได้ส่วนเสีย"). */
    COMPOUND,
    /** The same phrase stands unbroken elsewhere, with enough of its surroundings on both sides. */
    SAME_PHRASE,
    /** Nothing proves the space stray: it stays. */
    LEFT;

    /** {@return whether the space was taken out} */
    public boolean joins() {
        return this != LEFT;
    }
}
