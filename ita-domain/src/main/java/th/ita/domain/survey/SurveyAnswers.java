package th.ita.domain.survey;

import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * The answers to one survey of an agency, with the number of people who could have answered. That number stands outside
 * the tally because it belongs to the agency: tallies of one agency's files add up, the people do not.
 *
 * @param tally what was answered
 * @param population how many people could answer, 0 or more, if it is known
 */
public record SurveyAnswers(SurveyTally tally, Optional<Integer> population) {
    /** Checks the range. */
    public SurveyAnswers {
        population.filter(people -> people < 0).ifPresent(people -> {
            throw new OutOfRangeException("population", people, "0 or more");
        });
    }
}
