package th.ita.rules.compiled;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.survey.FormPart;

/**
 * What every answer of a survey is worth to its score if all give it: the answer's score times the part's share of the
 * survey. All stands over one number.
 *
 * @param questions the parts of each question
 * @param unit what the points stand over
 * @param whole the points of a score of 100 of all parts
 * @param parts how many parts there are
 */
record SurveyPoints(Map<QuestionCode, List<Part>> questions, long unit, long whole, int parts) {
    /** Numbers of more bits leave too little room for counts. */
    private static final int MOST_BITS = 31;

    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * A part's points.
     *
     * @param points those of each answer, in the order of its scale
     * @param least those of the worst answer
     * @param most those of the best answer
     * @param whole those of a score of 100
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody writes to it
    record Part(long[] points, long least, long most, long whole) {}

    /** A part's worth as fractions: of each answer, and last of a score of 100. */
    private record Worth(QuestionCode question, List<Fraction> worths) {}

    /** The points of a survey whose form is known; nothing where an indicator asks nothing, or a number is too great. */
    static Optional<SurveyPoints> of(Framework framework, LevelCode survey) {
        List<Indicator> indicators = framework.indicatorsIn(survey);
        if (indicators.stream()
                .anyMatch(each -> framework.questionsIn(each.code()).isEmpty())) {
            return Optional.empty();
        }
        List<Worth> worths = indicators.stream()
                .flatMap(each -> worths(framework, framework.questionsIn(each.code()), indicators.size()))
                .toList();
        BigInteger unit = worths.stream()
                .flatMap(worth -> worth.worths().stream())
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, SurveyPoints::lcm);
        return unit.bitLength() > MOST_BITS ? Optional.empty() : Optional.of(of(worths, unit.longValueExact()));
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static Stream<Worth> worths(Framework framework, List<Question> questions, int indicators) {
        return questions.stream().flatMap(question -> {
            AnswerScale scale = framework.answerScale(question.scale()).orElseThrow();
            int parts = question.parts().size();
            Fraction share = Fraction.of(1, (long) indicators * questions.size() * parts);
            return IntStream.range(0, parts).mapToObj(index -> worth(new FormPart(question, index, scale), share));
        });
    }

    private static Worth worth(FormPart part, Fraction share) {
        Stream<Fraction> scores = IntStream.range(0, part.answers().size()).mapToObj(part::score);
        return new Worth(
                part.question().code(),
                Stream.concat(scores, Stream.of(HUNDRED)).map(share::times).toList());
    }

    private static SurveyPoints of(List<Worth> worths, long unit) {
        Map<QuestionCode, List<Part>> questions = new HashMap<>();
        for (Worth worth : worths) {
            long[] points = worth.worths().stream()
                    .map(Fraction.of(unit)::times)
                    .mapToLong(whole -> whole.numerator().longValueExact())
                    .toArray();
            long[] answers = Arrays.copyOf(points, points.length - 1);
            questions.merge(
                    worth.question(),
                    List.of(new Part(
                            answers,
                            LongStream.of(answers).min().orElse(0),
                            LongStream.of(answers).max().orElse(0),
                            points[points.length - 1])),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return new SurveyPoints(questions, unit, 100 * unit, worths.size());
    }
}
