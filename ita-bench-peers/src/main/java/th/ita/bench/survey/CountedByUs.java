package th.ita.bench.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/** Our counters of agencies, provinces and the nation. */
final class CountedByUs {
    private final SurveyForm form;
    private final SurveyCounter[] agencies;
    private final SurveyCounter[] above;

    CountedByUs(SurveyForm form) {
        this.form = form;
        SurveyCounter zero = new SurveyCounter(form);
        this.agencies = counters(zero, Survey.AGENCIES);
        this.above = counters(zero, Survey.PROVINCES + 1);
    }

    private static SurveyCounter[] counters(SurveyCounter zero, int count) {
        return Stream.generate(zero::another).limit(count).toArray(SurveyCounter[]::new);
    }

    SurveyCounter of(int agency) {
        return agencies[agency];
    }

    void rollUp() {
        for (int agency = 0; agency < Survey.AGENCIES; agency++) {
            above[Survey.province(agency)].add(agencies[agency]);
            above[Survey.PROVINCES].add(agencies[agency]);
        }
    }

    Counts counts() {
        Counts counts = new Counts(form.parts().size());
        List<SurveyTally> tallies = Stream.concat(Arrays.stream(agencies), Arrays.stream(above))
                .map(SurveyCounter::tally)
                .toList();
        put(form, tallies, counts);
        return counts;
    }

    /** Writes tallies as counts, the agencies' first. */
    static void put(SurveyForm form, List<SurveyTally> tallies, Counts counts) {
        for (int row = 0; row < tallies.size(); row++) {
            int at = counts.of(row);
            for (FormPart part : form.parts()) {
                PartTally tally = tallies.get(row).part(part.question().code(), 0);
                for (int answer = 0; answer < tally.scale(); answer++) {
                    counts.counts[at + answer] = (int) tally.count(answer);
                }
                counts.counts[at + Counts.BLANK] = (int) tally.blank();
                at += Counts.PLACES;
            }
        }
    }
}
