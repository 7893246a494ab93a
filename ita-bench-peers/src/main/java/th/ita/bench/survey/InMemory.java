package th.ita.bench.survey;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/** Counting what is in memory, without an engine. */
final class InMemory {
    private InMemory() {}

    /** Reads every answer, eight at a time, and counts nothing: no counting is faster. */
    static Counting scan(List<Survey> surveys) {
        VarHandle eight = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        return new Counting() {
            @Override
            public Object count() {
                long all = 0;
                for (Survey survey : surveys) {
                    byte[] answers = survey.answers();
                    for (int at = 0; at + Long.BYTES <= answers.length; at += Long.BYTES) {
                        all += (long) eight.get(answers, at) & 0x0303_0303_0303_0303L;
                    }
                }
                return all;
            }

            @Override
            public List<Counts> counts() {
                return List.of();
            }
        };
    }

    /** Our counters, a call for each agency's rows. */
    static Counting sorted(List<Survey> surveys) {
        List<Survey> sorted = surveys.stream().map(Survey::sorted).toList();
        List<int[]> begin = sorted.stream().map(Survey::begin).toList();
        return new ByUs(surveys) {
            @Override
            void count(int survey, CountedByUs counted) {
                byte[] answers = sorted.get(survey).answers();
                int[] from = begin.get(survey);
                int width = sorted.get(survey).width();
                for (int agency = 0; agency < Survey.AGENCIES; agency++) {
                    counted.of(agency).respondents(answers, from[agency] * width, from[agency + 1] - from[agency]);
                }
            }
        };
    }

    /** Our counters, a call for each respondent. */
    static Counting unsorted(List<Survey> surveys) {
        return new ByUs(surveys) {
            @Override
            void count(int index, CountedByUs counted) {
                Survey survey = surveys.get(index);
                for (int row = 0; row < survey.respondents(); row++) {
                    counted.of(survey.agencies()[row]).respondents(survey.answers(), row * survey.width(), 1);
                }
            }
        };
    }

    /** Plain loops over one array of counts, trusting every byte. */
    static Counting byHand(List<Survey> surveys) {
        return new IntoCounts(surveys) {
            @Override
            void count(int index, Counts counts) {
                Survey survey = surveys.get(index);
                byte[] answers = survey.answers();
                int at = 0;
                for (int agency : survey.agencies()) {
                    int place = counts.of(agency);
                    for (int part = 0; part < survey.width(); part++, place += Counts.PLACES) {
                        int answer = answers[at++];
                        counts.counts[place + (answer < 0 ? Counts.BLANK : answer)]++;
                    }
                }
            }
        };
    }

    /** Counting survey by survey into counters of ours. */
    private abstract static class ByUs implements Counting {
        private final List<Survey> surveys;
        private List<CountedByUs> counted = List.of();

        private ByUs(List<Survey> surveys) {
            this.surveys = surveys;
        }

        abstract void count(int survey, CountedByUs counted);

        @Override
        public Object count() {
            counted = surveys.stream()
                    .map(survey -> new CountedByUs(survey.form()))
                    .toList();
            for (int survey = 0; survey < surveys.size(); survey++) {
                count(survey, counted.get(survey));
                counted.get(survey).rollUp();
            }
            return counted;
        }

        @Override
        public List<Counts> counts() {
            return counted.stream().map(CountedByUs::counts).toList();
        }
    }
}
