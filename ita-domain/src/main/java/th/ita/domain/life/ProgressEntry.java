package th.ita.domain.life;

import java.time.LocalDate;

/**
 * How far a measure had come on a day.
 *
 * @param day the day it was so
 * @param role in which capacity it was reported, such as ผู้อำนวยการกองวิชาการและแผนงาน; the stamp of the event says who wrote
 *     it down
 * @param text how far
 */
public record ProgressEntry(LocalDate day, String role, String text) {}
