package th.ita.rules.comparison;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.analysis.AnalysisRefusal;
import th.ita.rules.analysis.Shares;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/**
 * Two results held against each other. Where both totals are known, the difference of the totals is told; where one is
 * not, that of the highest levels that are known in both years. Levels are the same where their codes are, items where
 * their topics are.
 *
 * @param before the earlier result
 * @param after the later one
 * @param changes the highest levels known in both years, in official order
 * @param unknown the levels above them, and those that one of the years does not know or does not have
 */
public record YearOnYear(ScoreSheet before, ScoreSheet after, List<LevelChange> changes, List<LevelCode> unknown) {
    /** Keeps its own copies of the lists. */
    public YearOnYear {
        changes = List.copyOf(changes);
        unknown = List.copyOf(unknown);
    }

    /**
     * Compares two results.
     *
     * @param before the earlier result, scored
     * @param after the later one, scored
     * @return the comparison, or the refusal {@link AnalysisRefusal#NOT_AN_EARLIER_YEAR}
     */
    public static Either<Refusal, YearOnYear> of(ScoreSheet before, ScoreSheet after) {
        int earlier = before.framework().fiscalYear().year();
        int later = after.framework().fiscalYear().year();
        if (earlier >= later) {
            return Either.left(Refusal.of(
                    AnalysisRefusal.NOT_AN_EARLIER_YEAR,
                    Place.path("fiscalYear"),
                    Integer.toString(earlier),
                    Integer.toString(later)));
        }
        Decomposition decomposition = new Decomposition(before, after);
        return Either.right(new YearOnYear(
                before,
                after,
                changes(before.total(), after.total(), decomposition).toList(),
                unknown(Optional.of(before.total()), after.total()).toList()));
    }

    /** {@return whether the results name two agencies, be it that one was renamed or that a file was mistaken} */
    public boolean isOfTwoAgencies() {
        return before.assessment().agency().isPresent()
                && after.assessment().agency().isPresent()
                && !before.assessment()
                        .agency()
                        .get()
                        .name()
                        .th()
                        .equals(after.assessment().agency().get().name().th());
    }

    private static Stream<LevelChange> changes(Explanation before, Explanation after, Decomposition decomposition) {
        if (before.score().isPresent() && after.score().isPresent()) {
            return Stream.of(decomposition.of(before, after));
        }
        return Shares.hasLevels(after)
                ? after.inputs().stream()
                        .flatMap(part -> Decomposition.same(part, before).stream()
                                .flatMap(earlier -> changes(earlier, part, decomposition)))
                : Stream.empty();
    }

    private static Stream<LevelCode> unknown(Optional<Explanation> before, Explanation after) {
        boolean known =
                before.flatMap(Explanation::score).isPresent() && after.score().isPresent();
        if (known || after.level() == Level.ITEM) {
            return Stream.empty();
        }
        Stream<LevelCode> below = Shares.hasLevels(after)
                ? after.inputs().stream()
                        .flatMap(part -> unknown(before.flatMap(whole -> Decomposition.same(part, whole)), part))
                : Stream.empty();
        return Stream.concat(Stream.of(LevelCode.of(after.subject())), below);
    }
}
