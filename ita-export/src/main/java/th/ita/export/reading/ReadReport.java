package th.ita.export.reading;

import th.ita.domain.measures.MeasuresPlan;

/**
 * A report that was read.
 *
 * @param plan what it says
 * @param notes what the reader has to say of its own work
 */
public record ReadReport(MeasuresPlan plan, ReadingNotes notes) {}
