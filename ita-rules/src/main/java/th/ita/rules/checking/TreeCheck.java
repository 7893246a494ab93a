package th.ita.rules.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Polarity;
import th.ita.domain.framework.Question;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Explanation;

/** Works through one tree from the total down; each node is held against what stands directly below it. */
final class TreeCheck {
    private static final String NOTHING = "-";

    private final Framework framework;
    private final Assessment assessment;
    private final List<Flaw> flaws = new ArrayList<>();

    TreeCheck(Framework framework, Assessment assessment) {
        this.framework = framework;
        this.assessment = assessment;
    }

    List<Flaw> check(Explanation total) {
        same(FlawKind.YEAR, List.of("total"), framework.fiscalYear(), assessment.fiscalYear());
        check(total, Skeleton.of(framework, assessment), List.of());
        return List.copyOf(flaws);
    }

    private void check(Explanation node, Skeleton place, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(place.subject());
        same(FlawKind.SUBJECT, path, place.subject(), node.subject());
        same(FlawKind.LEVEL, path, place.level(), node.level());
        Optional<Fact<Aggregation>> rule = rule(place);
        if (!rule.equals(Optional.of(node.rule()))) {
            flaws.add(new Flaw(FlawKind.RULE, path, rule.map(TreeCheck::words).orElse(NOTHING), words(node.rule())));
        }
        same(FlawKind.WEIGHT, path, text(place.weight()), text(node.weight()));
        same(FlawKind.REPORTED, path, text(reported(place)), text(node.reported()));
        same(FlawKind.ANSWERS, path, text(answers(place)), text(node.tally()));
        checkWeights(node, rule, path);
        List<String> found = node.inputs().stream().map(Explanation::subject).toList();
        if (place.codes().equals(found)) {
            rule.ifPresent(known -> checkStanding(node, expected(node, place, known.value()), path));
        } else {
            flaws.add(new Flaw(FlawKind.INPUTS, path, words(place.codes()), words(found)));
        }
        for (Explanation input : node.inputs()) {
            place.input(input.subject()).ifPresent(below -> check(input, below, path));
        }
    }

    /** What a survey's levels follow from is stated apart. */
    private Optional<Fact<Aggregation>> rule(Skeleton place) {
        return place.asked()
                .flatMap(asked ->
                        Optional.ofNullable(framework.surveyAggregations().get(place.level())))
                .or(() -> Optional.ofNullable(framework.aggregations().get(place.level())));
    }

    /** The answers to a part of a question. */
    private Optional<PartTally> answers(Skeleton place) {
        return place.asked()
                .filter(asked -> place.level() == Level.QUESTION_PART)
                .flatMap(asked -> Optional.ofNullable(assessment.answers().get(asked.survey()))
                        .map(given -> given.tally()
                                .part(asked.question().orElseThrow().code(), asked.part() - 1)));
    }

    private void checkWeights(Explanation node, Optional<Fact<Aggregation>> rule, List<String> path) {
        if (rule.filter(fact -> fact.value() == Aggregation.WEIGHTED_SUM).isPresent()) {
            ExactNumber sum = node.inputs().stream()
                    .flatMap(input -> input.weight().stream())
                    .map(weight -> ExactNumber.of(weight.percent()))
                    .reduce(ExactNumber.ZERO, ExactNumber::plus);
            same(FlawKind.WEIGHTS, path, ExactNumber.HUNDRED.toString(), sum.toString());
        }
    }

    private Stand expected(Explanation node, Skeleton place, Aggregation rule) {
        if (place.level() == Level.QUESTION_PART) {
            return part(place);
        }
        boolean answered = place.asked().filter(Skeleton.Asked::answered).isPresent();
        return place.level() == Level.ITEM
                ? Stand.item(outcome(place.subject()))
                : Stand.level(
                        rule,
                        node.inputs(),
                        reported(place),
                        answered ? Absence.QUESTIONS_UNKNOWN : Absence.NO_SURVEY_SCORE);
    }

    private Stand part(Skeleton place) {
        Skeleton.Asked asked = place.asked().orElseThrow();
        Question question = asked.question().orElseThrow();
        List<Answer> scale = framework.answerScales().stream()
                .filter(offered -> offered.code().equals(question.scale()))
                .flatMap(offered -> offered.answers().value().stream())
                .toList();
        Polarity polarity = question.parts().get(asked.part() - 1).polarity();
        return answers(place)
                .map(given -> Stand.part(polarity, scale, given))
                .orElseGet(() -> Stand.unknown(Absence.NO_SURVEY_SCORE))
                .or(reported(place));
    }

    private void checkStanding(Explanation node, Stand expected, List<String> path) {
        Stand found = Stand.said(node.standing());
        same(FlawKind.BASIS, path, expected.why(), found.why());
        same(FlawKind.SCORE, path, text(expected.score()), text(found.score()));
        same(FlawKind.RANGE, path, expected.span().toString(), found.span().toString());
        boolean outside = !found.span().isWithinTheScale()
                || found.score().filter(score -> !found.span().contains(score)).isPresent();
        if (outside) {
            flaws.add(new Flaw(FlawKind.OUTSIDE, path, found.span().toString(), text(found.score())));
        }
    }

    private Optional<ItemOutcome> outcome(String item) {
        return assessment.outcomes().entrySet().stream()
                .filter(known -> known.getKey().toString().equals(item))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<ReportedScore> reported(Skeleton place) {
        return place.level() == Level.ITEM
                ? Optional.empty()
                : Optional.ofNullable(assessment.reported().get(LevelCode.of(place.subject())));
    }

    private void same(FlawKind kind, List<String> path, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            flaws.add(new Flaw(kind, path, expected.toString(), found.toString()));
        }
    }

    /** Weights and figures print all their digits, so texts that are equal are equal values. */
    private static String text(Optional<?> value) {
        return value.map(TreeCheck::plain).orElse(NOTHING);
    }

    private static String plain(Object value) {
        return value instanceof Weight weight ? weight.percent().toPlainString() : value.toString();
    }

    private static String words(Fact<Aggregation> rule) {
        return rule.value() + " ("
                + rule.provenance().confidence()
                + rule.provenance().sources().stream()
                        .map(source -> " " + source)
                        .collect(Collectors.joining())
                + ")";
    }

    private static String words(List<String> codes) {
        return codes.isEmpty() ? NOTHING : String.join(" ", codes);
    }
}
