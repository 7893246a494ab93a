package th.ita.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.analysis.Shares;
import th.ita.rules.comparison.Contribution.Kind;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/**
 * Takes the difference of two scores apart along one path, step by step: first the weights and the framework become those
 * of the later year while every level and item keeps what it had; then, level by level, scores and items become those of
 * the later year. Each step's difference is a part, so the parts add up to the whole whatever the years.
 */
final class Decomposition {
    private final CarriedOutcomes outcomes;

    Decomposition(ScoreSheet before, ScoreSheet after) {
        this.outcomes = new CarriedOutcomes(before, after);
    }

    /** The level of the earlier year that is the same as a part of the later one. */
    static Optional<Explanation> same(Explanation part, Explanation wholeBefore) {
        return Shares.hasLevels(wholeBefore) && part.level() != Level.ITEM
                ? wholeBefore.inputs().stream()
                        .filter(other ->
                                other.level() == part.level() && other.subject().equals(part.subject()))
                        .findFirst()
                : Optional.empty();
    }

    LevelChange of(Explanation before, Explanation after) {
        List<Contribution> parts = new ArrayList<>();
        tell(before, after, Fraction.ONE, parts);
        return new LevelChange(
                LevelCode.of(after.subject()),
                before.score().orElseThrow(),
                after.score().orElseThrow(),
                !exact(before) || !exact(after),
                parts.stream()
                        .filter(part -> !part.points().equals(Fraction.ZERO))
                        .sorted(Comparator.comparing(Contribution::kind))
                        .toList());
    }

    private static boolean exact(Explanation node) {
        return node.standing() instanceof Standing.Known known
                && Optional.of(known.range()).filter(Interval::isPoint).isPresent();
    }

    private void tell(Explanation before, Explanation after, Fraction factor, List<Contribution> parts) {
        if (outcomes.known(before, after)) {
            outcomes.tell(before, after, factor, parts);
        } else if (allKnown(before) && allKnown(after)) {
            byLevels(before, after, factor, parts);
        } else {
            Fraction points = after.score()
                    .orElseThrow()
                    .exact()
                    .minus(before.score().orElseThrow().exact())
                    .times(factor);
            Kind kind = hasItems(before) || hasItems(after) ? Kind.LEVEL : Kind.SURVEY;
            parts.add(new Contribution(kind, after.subject(), List.of(), points));
        }
    }

    /** First the parts count as in the later year, with the scores they had; then each part changes its score. */
    private void byLevels(Explanation before, Explanation after, Fraction factor, List<Contribution> parts) {
        Fraction carried = Fraction.ZERO;
        for (Explanation part : after.inputs()) {
            Explanation kept = same(part, before).orElse(part);
            carried = carried.plus(score(kept).times(Shares.of(after, part)));
        }
        Fraction had = Fraction.ZERO;
        for (Explanation part : before.inputs()) {
            had = had.plus(score(part).times(Shares.of(before, part)));
        }
        Kind kind = after.level() == Level.TOTAL && sameParts(before, after) ? Kind.WEIGHTS : Kind.FRAMEWORK;
        parts.add(new Contribution(
                kind, after.subject(), List.of(), carried.minus(had).times(factor)));
        for (Explanation part : after.inputs()) {
            same(part, before).ifPresent(earlier -> tell(earlier, part, factor.times(Shares.of(after, part)), parts));
        }
    }

    private static boolean sameParts(Explanation before, Explanation after) {
        return before.inputs().size() == after.inputs().size()
                && after.inputs().stream().allMatch(part -> same(part, before).isPresent());
    }

    /** Whether a level is computed from levels whose scores are all known. */
    private static boolean allKnown(Explanation node) {
        return Shares.hasLevels(node)
                && node.inputs().stream().noneMatch(part -> part.level() == Level.ITEM)
                && node.inputs().stream().allMatch(part -> part.score().isPresent());
    }

    static boolean hasItems(Explanation node) {
        return node.walk().anyMatch(below -> below.level() == Level.ITEM);
    }

    private static Fraction score(Explanation node) {
        return node.score().orElseThrow().exact();
    }
}
