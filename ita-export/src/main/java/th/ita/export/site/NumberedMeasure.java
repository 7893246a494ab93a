package th.ita.export.site;

import th.ita.domain.measures.Measure;

/**
 * A measure with its number.
 *
 * @param number its number in the plan, from 1
 * @param measure the measure
 */
record NumberedMeasure(int number, Measure measure) {
    /** Its place on the page of measures. */
    String anchor() {
        return "m" + number;
    }

    Progress progress() {
        return Progress.of(measure);
    }
}
