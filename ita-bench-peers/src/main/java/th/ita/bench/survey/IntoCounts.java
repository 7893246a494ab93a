package th.ita.bench.survey;

import java.util.List;

/** Counting survey by survey into plain arrays. */
abstract class IntoCounts implements Counting {
    private final List<Survey> surveys;
    private List<Counts> counted = List.of();

    IntoCounts(List<Survey> surveys) {
        this.surveys = surveys;
    }

    /** Counts the answers of one survey, agency by agency. */
    abstract void count(int survey, Counts counts) throws Exception;

    @Override
    public Object count() throws Exception {
        counted = surveys.stream().map(survey -> new Counts(survey.width())).toList();
        for (int survey = 0; survey < surveys.size(); survey++) {
            count(survey, counted.get(survey));
            counted.get(survey).rollUp();
        }
        return counted;
    }

    @Override
    public List<Counts> counts() {
        return counted;
    }
}
