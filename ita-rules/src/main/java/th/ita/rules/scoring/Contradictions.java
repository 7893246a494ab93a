package th.ita.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/** Finds where the published figures of a tree contradict what lies below them. */
final class Contradictions {
    private final Rounding rounding;
    private final List<Finding> differences = new ArrayList<>();
    private final List<Finding> impossible = new ArrayList<>();

    private Contradictions(Rounding rounding) {
        this.rounding = rounding;
    }

    /** Differences from computed scores first, each kind in official order. */
    static List<Finding> in(Explanation total, Rounding rounding) {
        Contradictions found = new Contradictions(rounding);
        found.look(total);
        found.differences.addAll(found.impossible);
        return found.differences;
    }

    private void look(Explanation node) {
        Optional<ReportedScore> figure = node.reported();
        if (figure.isPresent()) {
            compare(node, figure.get());
        }
        List<Explanation> inputs = node.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            look(inputs.get(i));
        }
    }

    private void compare(Explanation node, ReportedScore figure) {
        if (node.standing() instanceof Standing.Known known) {
            if (known.basis() != Basis.REPORTED) {
                computed(node, figure, known);
            } else if (isPartlyKnown(node.inputs())) {
                standingIn(node, figure);
            }
        }
    }

    private static boolean isPartlyKnown(List<Explanation> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).standing().range().isWhole()) {
                return true;
            }
        }
        return false;
    }

    private void computed(Explanation node, ReportedScore figure, Standing.Known known) {
        if (!known.range().canPrintAs(figure, rounding)) {
            differences.add(
                    finding(Scorer.REPORTED_DIFFERS, node, figure, known.score().exact()));
        }
    }

    /** A figure that stands in for a level of which only a part is known may contradict that part. */
    private void standingIn(Explanation node, ReportedScore figure) {
        Interval possible = Combination.of(node.rule().value(), node.inputs()).range();
        if (!possible.canPrintAs(figure, rounding)) {
            impossible.add(finding(Scorer.REPORTED_IMPOSSIBLE, node, figure, possible.low(), possible.high()));
        }
    }

    private Finding finding(String rule, Explanation node, ReportedScore figure, Fraction... exact) {
        List<String> arguments = new ArrayList<>();
        // Codes are what people call the levels by, but for the total.
        arguments.add(node.level() == Level.TOTAL ? "@level.TOTAL" : node.subject());
        arguments.add(figure.toString());
        for (Fraction each : exact) {
            arguments.add(each.rounded(rounding).toPlainString());
        }
        return new Finding(rule, Severity.ERROR, node.subject(), List.copyOf(arguments));
    }
}
