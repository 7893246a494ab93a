package th.ita.domain.life;

/** Where a plan stands in its life. */
public enum Stage {
    /** It is being written (ร่าง). */
    DRAFT,
    /** Somebody other than its makers approved it (อนุมัติแล้ว). */
    APPROVED,
    /** It is being carried out (อยู่ระหว่างดำเนินการ). */
    IN_PROGRESS,
    /** Every measure has its result and the day it was done, and nothing changes any more (ปิดแล้ว). */
    CLOSED
}
