package th.ita.web.pages;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.analysis.GradeDistance;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.web.desk.StudiedResult;

/**
 * A result as the dashboard shows it.
 *
 * @param title whose and of which year
 * @param obstacle why it cannot be scored; empty where it can
 * @param total the score, or the range it lies in
 * @param grade the grade, with what is known of how sure it is
 * @param next what the next grade still takes; empty where there is none
 * @param chart the indicators against their target, drawn
 * @param findings what is found in the figures
 * @param gains what brings most
 * @param reported the figures that were published
 */
record ResultShown(
        String title,
        String obstacle,
        String total,
        String grade,
        String next,
        String chart,
        List<Told> findings,
        List<Gain> gains,
        List<Figure> reported) {
    private static final int MOST_GAINS = 6;

    /** A sentence and how much it weighs. */
    record Told(String severity, String label, String text) {
        static Told of(Finding finding, Words words) {
            String severity = finding.severity().name();
            return new Told(severity, words.t("severity." + severity), words.finding(finding));
        }
    }

    /** What an item would bring. */
    record Gain(String item, String name, String points, String status, boolean named) {}

    /** A figure that was published. */
    record Figure(String of, String value) {}

    static ResultShown of(Input input, String id, FrameworkSource frameworks, Words words) {
        Either<Refusal, StudiedResult> studied = StudiedResult.of(input, frameworks);
        Assessment result = ResultQuestions.result(input).get();
        String title = words.t(
                input instanceof Input.OfPlan ? "result.answered" : "result.own",
                result.fiscalYear().toString());
        Optional<Framework> framework =
                frameworks.framework(result.fiscalYear()).toJavaOptional();
        List<Figure> reported = reported(result, framework, words);
        return studied.map(found -> new Shown(found, words).result(title, id, reported))
                .getOrElseGet(refusal ->
                        new ResultShown(title, words.refusal(refusal), "", "", "", "", List.of(), List.of(), reported));
    }

    static List<Figure> reported(Assessment result, Optional<Framework> framework, Words words) {
        List<Figure> figures = new ArrayList<>();
        result.reported()
                .forEach((code, score) -> figures.add(new Figure(level(code, framework, words), score.toString())));
        result.reportedGrade().ifPresent(grade -> figures.add(new Figure(words.t("field.grade"), grade)));
        return figures;
    }

    /** A level in words: what it is, its code, its name. */
    static String level(LevelCode code, Optional<Framework> framework, Words words) {
        if (code.equals(LevelCode.TOTAL)) {
            return words.t("level.TOTAL");
        }
        String name = framework
                .flatMap(known -> known.name(code))
                .map(fact -> " " + words.in(fact.value()))
                .orElse("");
        boolean numbered = Character.isDigit(code.value().charAt(0));
        return (numbered ? words.t("indicator", code.value()) : code.value()) + name;
    }

    /** One result being put into words. */
    private record Shown(StudiedResult studied, Words words) {
        ResultShown result(String title, String id, List<Figure> reported) {
            return new ResultShown(
                    title,
                    "",
                    figure(analysis().standing(LevelCode.TOTAL)),
                    grade(),
                    next(),
                    new IndicatorChart(analysis(), words).svg(id),
                    studied.review().findings().stream()
                            .map(finding -> Told.of(finding, words))
                            .toList(),
                    analysis().gains().stream()
                            .limit(MOST_GAINS)
                            .map(this::gain)
                            .toList(),
                    reported);
        }

        private ResultAnalysis analysis() {
            return studied.answer().analysis();
        }

        private ScoreSheet sheet() {
            return studied.review().sheet();
        }

        private String figure(LevelStanding standing) {
            return IndicatorChart.figure(standing, sheet());
        }

        private String grade() {
            return sheet().grade()
                    .map(grade -> grade.title(words.language())
                            + sheet().gradeConfidence()
                                    .filter(Confidence.UNCONFIRMED::equals)
                                    .map(unsure -> " (" + words.in(unsure.label()) + ")")
                                    .orElse(""))
                    .orElseGet(() -> words.t("grade.unknown"));
        }

        /** The lowest grade that is surely not reached yet. */
        private String next() {
            return analysis().grades().stream()
                    .filter(distance -> distance.reach() == GradeDistance.Reach.NOT_REACHED)
                    .min(Comparator.comparing(distance -> distance.grade().from()))
                    .map(this::missing)
                    .orElse("");
        }

        private String missing(GradeDistance distance) {
            Grade grade = distance.grade();
            String points = distance.missing().entrySet().stream()
                    .filter(level -> level.getValue().high().compareTo(Fraction.ZERO) > 0)
                    .map(level -> level(level.getKey(), Optional.empty(), words) + " +" + points(level.getValue()))
                    .collect(Collectors.joining(", "));
            return words.t("grade.next", grade.title(words.language()), points);
        }

        private String points(Interval range) {
            String low = printed(range.low());
            String high = printed(range.high());
            return low.equals(high) ? low : low + "–" + high;
        }

        private String printed(Fraction exact) {
            BigDecimal rounded =
                    exact.rounded(sheet().framework().rounding().orElseThrow().value());
            return rounded.toPlainString();
        }

        private Gain gain(ItemGain gain) {
            return new Gain(
                    gain.item().toString(),
                    sheet().framework()
                            .item(gain.item())
                            .map(item -> words.in(item.name().value()))
                            .orElse(""),
                    "+" + printed(gain.onTotal()),
                    words.t("item-status." + gain.status().name()),
                    gain.named());
        }
    }
}
