package th.ita.rules.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/**
 * Verifies score sheets without trusting what made them: every item and level of the year stands in the tree once and in
 * order; items score 100 or 0 as the assessment states, and parts of questions as their answers do; every other score,
 * range and basis follows from the inputs by the framework's rule, or is the published figure that stands in; weights
 * sum to 100; and grade, contradicted figures and digest are those of the tree.
 *
 * <p>Example: {@code SheetCheck.of(framework).check(sheet)} is empty for every sheet of
 * {@link th.ita.rules.scoring.ScoreSheet scoring}. Immutable and thread-safe.
 */
public final class SheetCheck {
    /** The clause under which a sheet lists a published figure that its scores contradict. */
    private static final String CONTRADICTED = "S-1";
    /** The clause under which a sheet lists a published figure that the known part below it does not allow. */
    private static final String IMPOSSIBLE = "S-7";

    private final Framework framework;

    private SheetCheck(Framework framework) {
        this.framework = framework;
    }

    /**
     * A check by one year's rules.
     *
     * @param framework the framework that sheets must follow
     * @return the check
     */
    public static SheetCheck of(Framework framework) {
        return new SheetCheck(framework);
    }

    /**
     * Verifies a whole sheet.
     *
     * @param sheet a sheet that claims to follow from its assessment
     * @return where it breaks, from the total down; nothing if it holds
     */
    public List<Flaw> check(ScoreSheet sheet) {
        List<Flaw> flaws = new ArrayList<>(
                check(sheet.assessment(), sheet.total(), sheet.grade().map(Grade::code), sheet.digest()));
        compare(flaws, FlawKind.CONTRADICTIONS, contradicted(sheet.total()), listed(sheet, CONTRADICTED));
        compare(flaws, FlawKind.CONTRADICTIONS, impossible(sheet.total()), listed(sheet, IMPOSSIBLE));
        return List.copyOf(flaws);
    }

    /**
     * Verifies a tree with what was said beside it.
     *
     * @param assessment what the tree claims to follow from
     * @param total the tree
     * @param grade the code of the grade that was said, if one was
     * @param digest the digest that was said
     * @return where they break, from the total down; nothing if they hold
     */
    public List<Flaw> check(Assessment assessment, Explanation total, Optional<String> grade, String digest) {
        List<Flaw> flaws = new ArrayList<>(check(assessment, total));
        Optional<String> earned = PrintedGrade.of(total, framework);
        compare(flaws, FlawKind.GRADE, earned.orElse("-"), grade.orElse("-"));
        compare(flaws, FlawKind.DIGEST, SheetDigest.of(assessment, total, earned), digest);
        return List.copyOf(flaws);
    }

    /**
     * Verifies a tree alone.
     *
     * @param assessment what the tree claims to follow from
     * @param total the tree
     * @return where it breaks, from the total down; nothing if it holds
     */
    public List<Flaw> check(Assessment assessment, Explanation total) {
        return new TreeCheck(framework, assessment).check(total);
    }

    private List<String> contradicted(Explanation total) {
        if (framework.rounding().isEmpty()) {
            return List.of();
        }
        Rounding rule = framework.rounding().get().value();
        return total.walk()
                .filter(node -> node.reported().isPresent() && followsFromBelow(node))
                .filter(node -> !Stand.said(node.standing())
                        .span()
                        .allows(node.reported().get(), rule))
                .map(Explanation::subject)
                .toList();
    }

    /** Whether a score comes of what lies below: of inputs that all have one, or of answers that were given. */
    private static boolean followsFromBelow(Explanation node) {
        return node.level() == Level.QUESTION_PART
                ? node.tally().stream()
                        .flatMap(tally -> tally.counts().stream())
                        .anyMatch(count -> count > 0)
                : !node.inputs().isEmpty()
                        && node.inputs().stream()
                                .allMatch(input -> input.score().isPresent());
    }

    /** The figures that stand in for a level whose known part leaves no room for them. */
    private List<String> impossible(Explanation total) {
        if (framework.rounding().isEmpty()) {
            return List.of();
        }
        Rounding rule = framework.rounding().get().value();
        return total.walk()
                .filter(node -> !node.inputs().isEmpty() && node.reported().isPresent())
                .filter(node ->
                        node.inputs().stream().anyMatch(input -> input.score().isEmpty()))
                .filter(node -> !Stand.combined(node.rule().value(), node.inputs())
                        .span()
                        .allows(node.reported().get(), rule))
                .map(Explanation::subject)
                .toList();
    }

    private static List<String> listed(ScoreSheet sheet, String rule) {
        return sheet.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::subject)
                .toList();
    }

    private static void compare(List<Flaw> flaws, FlawKind kind, List<String> expected, List<String> found) {
        compare(flaws, kind, String.join(" ", expected), String.join(" ", found));
    }

    private static void compare(List<Flaw> flaws, FlawKind kind, String expected, String found) {
        if (!expected.equals(found)) {
            flaws.add(new Flaw(
                    kind, List.of("total"), expected.isEmpty() ? "-" : expected, found.isEmpty() ? "-" : found));
        }
    }
}
