package th.ita.rules.completeness;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.completeness.CompletenessRule.Wanting;

/**
 * What a completeness rule looks at.
 *
 * @param plan the measures plan, with results where it has any
 * @param framework the framework of the plan's year
 * @param coverage how far the plan's measures answer last year's result
 * @param looks what was found at the addresses of the plan's evidence, those that were looked at for this check
 */
public record PlanUnderCheck(MeasuresPlan plan, Framework framework, Coverage coverage, Map<URI, EvidenceLook> looks) {
    /** Keeps its own copy of the looks. */
    public PlanUnderCheck {
        looks = Map.copyOf(looks);
    }

    /**
     * What was found at the address of a piece of evidence.
     *
     * @param evidence the evidence
     * @return what a look for this check found; nothing if there was none, whatever was seen before
     */
    public Optional<EvidenceLook> look(Evidence evidence) {
        return Optional.ofNullable(looks.get(evidence.link()));
    }

    /** The measures that pass a test, each with the path of one of its fields. */
    Stream<Numbered> measuresWhere(BiPredicate<Measure, PlanUnderCheck> test, String field) {
        List<Measure> measures = plan.measures();
        return IntStream.range(0, measures.size())
                .filter(i -> test.test(measures.get(i), this))
                .mapToObj(i -> new Numbered(i, measures.get(i), field));
    }

    /**
     * A measure with its place in the plan.
     *
     * @param index its place, from 0
     * @param measure the measure
     * @param field the field that is looked at
     */
    record Numbered(int index, Measure measure, String field) {
        String path() {
            return "measures[" + index + "]." + field;
        }

        String number() {
            return Integer.toString(index + 1);
        }

        Wanting wanting() {
            return Wanting.of(path(), number(), measure.title());
        }
    }
}
