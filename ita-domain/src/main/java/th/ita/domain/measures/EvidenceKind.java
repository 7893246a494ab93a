package th.ita.domain.measures;

/** What a piece of evidence is, as its publisher says or as whoever looked at it found. */
public enum EvidenceKind {
    /** A page of a website (หน้าเว็บไซต์). */
    PAGE,
    /** A document to print or download, such as an announcement, an order or minutes (เอกสาร). */
    DOCUMENT,
    /** A photograph or another picture (ภาพ). */
    PICTURE,
    /** A film or a recording (วีดิทัศน์). */
    VIDEO,
    /** Data for machines, such as a table of open data (ชุดข้อมูล). */
    DATA
}
