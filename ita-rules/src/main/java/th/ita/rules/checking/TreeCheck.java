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
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
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
        check(total, Skeleton.of(framework), List.of());
        return List.copyOf(flaws);
    }

    private void check(Explanation node, Skeleton place, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(place.subject());
        same(FlawKind.SUBJECT, path, place.subject(), node.subject());
        same(FlawKind.LEVEL, path, place.level(), node.level());
        Optional<Fact<Aggregation>> rule =
                Optional.ofNullable(framework.aggregations().get(place.level()));
        if (!rule.equals(Optional.of(node.rule()))) {
            flaws.add(new Flaw(FlawKind.RULE, path, rule.map(TreeCheck::words).orElse(NOTHING), words(node.rule())));
        }
        same(FlawKind.WEIGHT, path, text(place.weight()), text(node.weight()));
        same(FlawKind.REPORTED, path, text(reported(place)), text(node.reported()));
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

    private void checkWeights(Explanation node, Optional<Fact<Aggregation>> rule, List<String> path) {
        if (rule.filter(fact -> fact.value() == Aggregation.WEIGHTED_SUM).isPresent()) {
            ExactNumber sum = node.inputs().stream()
                    .flatMap(input -> input.weight().stream())
                    .map(weight -> ExactNumber.of(weight.percent()))
                    .reduce(ExactNumber.ZERO, ExactNumber::plus);
            same(FlawKind.WEIGHTS, path, ExactNumber.HUNDRED, sum);
        }
    }

    private Stand expected(Explanation node, Skeleton place, Aggregation rule) {
        return place.level() == Level.ITEM
                ? Stand.item(outcome(place.subject()))
                : Stand.level(rule, node.inputs(), reported(place));
    }

    private void checkStanding(Explanation node, Stand expected, List<String> path) {
        Stand found = Stand.said(node.standing());
        same(FlawKind.BASIS, path, expected.why(), found.why());
        same(FlawKind.SCORE, path, text(expected.score()), text(found.score()));
        same(FlawKind.RANGE, path, text(expected.span()), text(found.span()));
        boolean outside = found.span()
                .filter(span -> !span.isWithinTheScale()
                        || found.score().filter(score -> !span.contains(score)).isPresent())
                .isPresent();
        if (outside) {
            flaws.add(new Flaw(FlawKind.OUTSIDE, path, text(found.span()), text(found.score())));
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
