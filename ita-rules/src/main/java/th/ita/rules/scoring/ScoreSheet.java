package th.ita.rules.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import th.ita.domain.ItaValue;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Score;
import th.ita.rules.finding.Finding;

/** The scores of one assessment: the one computed truth that every document, screen and interface shows. */
@ItaValue
@Value.Immutable
public interface ScoreSheet {
    /** {@return what was scored} */
    Assessment assessment();

    /** {@return what it was scored by} */
    Framework framework();

    /** {@return the explanation of the total, and below it of every score} */
    Explanation total();

    /** {@return what the scores and the published figures say of each other} */
    List<Finding> findings();

    /** {@return the grade the total earns, if all it hangs on is known} */
    @Value.Lazy
    default Optional<Grade> grade() {
        return total().score()
                .flatMap(score -> framework()
                        .gradeScale()
                        .flatMap(scale -> scale.value().of(printed(score), instruments(scale.value()))));
    }

    /** {@return a fingerprint of the exact result, the same on every machine: SHA-256 in lower-case hexadecimal} */
    @Value.Lazy
    default String digest() {
        return ResultDigest.of(this);
    }

    /**
     * A score as this year prints it.
     *
     * @param score an exact score
     * @return it, rounded by the framework's rule
     */
    default BigDecimal printed(Score score) {
        return score.rounded(framework().rounding().orElseThrow().value());
    }

    /**
     * How sure the facts are that a computed score rests on: the rules from its level downwards, and the weights.
     *
     * @param node the explanation of the score
     * @return how sure the least sure of them is; nothing where the score was not computed but published, stated or is
     *     absent
     */
    default Optional<Confidence> confidence(Explanation node) {
        if (!(node.standing() instanceof Standing.Known known) || known.basis() != Basis.COMPUTED) {
            return Optional.empty();
        }
        Stream<Confidence> weights = node.rule().value() == Aggregation.WEIGHTED_SUM
                ? framework().instruments().stream()
                        .flatMap(instrument -> instrument.weight().stream())
                        .map(weight -> weight.provenance().confidence())
                : Stream.empty();
        return Stream.of(
                        Stream.of(node.rule().provenance().confidence()),
                        weights,
                        node.inputs().stream().flatMap(input -> confidence(input).stream()))
                .flatMap(confidences -> confidences)
                .max(Comparator.naturalOrder());
    }

    /**
     * How sure the facts are that the grade rests on: the scale, and what the total was computed by.
     *
     * @return how sure the least sure of them is; nothing where there is no grade
     */
    default Optional<Confidence> gradeConfidence() {
        return grade().flatMap(earned -> Stream.concat(
                        framework().gradeScale().stream()
                                .map(scale -> scale.provenance().confidence()),
                        confidence(total()).stream())
                .max(Comparator.naturalOrder()));
    }

    /** The printed scores of the instruments, if a grade asks for them. */
    private Map<LevelCode, BigDecimal> instruments(GradeScale scale) {
        if (scale.byTotalAlone()) {
            return Map.of();
        }
        Map<LevelCode, BigDecimal> known = new HashMap<>();
        total().inputs()
                .forEach(node ->
                        node.score().ifPresent(score -> known.put(LevelCode.of(node.subject()), printed(score))));
        return known;
    }

    /**
     * The explanation of one level or item.
     *
     * @param subject its code, such as {@code 9.1}
     * @return the explanation, or nothing if the year has no such level or item
     */
    default Optional<Explanation> explanation(String subject) {
        return Optional.ofNullable(find(total(), subject));
    }

    /** The first explanation of a subject in a tree, parents first. */
    private static @Nullable Explanation find(Explanation node, String subject) {
        if (node.subject().equals(subject)) {
            return node;
        }
        for (Explanation input : node.inputs()) {
            Explanation found = find(input, subject);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a score sheet. */
    final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}
    }
}
