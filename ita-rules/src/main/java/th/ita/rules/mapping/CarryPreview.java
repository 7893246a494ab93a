package th.ita.rules.mapping;

import static th.ita.rules.mapping.MappingRefusal.PLAN_OF_OTHER_YEAR;

import io.vavr.control.Either;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * What carrying a plan's targets into another year would give. Nothing is changed until {@link #plan()} is taken.
 *
 * @param source the plan
 * @param from the framework of its year
 * @param to the framework of the other year
 * @param carried the targets that have a counterpart there, measure by measure
 * @param withoutCounterpart the targets that have none
 */
public record CarryPreview(
        MeasuresPlan source,
        Framework from,
        Framework to,
        List<CarriedTarget> carried,
        List<CarriedTarget> withoutCounterpart) {
    /** Keeps its own copies of the lists. */
    public CarryPreview {
        carried = List.copyOf(carried);
        withoutCounterpart = List.copyOf(withoutCounterpart);
    }

    /**
     * Looks at what carrying would give.
     *
     * @param plan the plan
     * @param map the map from the plan's year into the other
     * @return the preview, or why the plan cannot be carried by that map
     */
    public static Either<Refusal, CarryPreview> of(MeasuresPlan plan, FrameworkMap map) {
        if (!plan.fiscalYear().equals(map.from().fiscalYear())) {
            return Either.left(Refusal.of(
                    PLAN_OF_OTHER_YEAR,
                    Place.path("fiscalYear"),
                    plan.fiscalYear().toString(),
                    map.from().fiscalYear().toString()));
        }
        List<Either<Refusal, CarriedTarget>> targets = IntStream.range(
                        0, plan.measures().size())
                .boxed()
                .flatMap(i -> targets(i, plan.measures().get(i), map))
                .toList();
        return targets.stream()
                .filter(Either::isLeft)
                .findFirst()
                .map(refused -> Either.<Refusal, CarryPreview>left(refused.getLeft()))
                .orElseGet(() -> Either.right(
                        sorted(plan, map, targets.stream().map(Either::get).toList())));
    }

    private static CarryPreview sorted(MeasuresPlan plan, FrameworkMap map, List<CarriedTarget> targets) {
        return new CarryPreview(
                plan,
                map.from(),
                map.to(),
                targets.stream()
                        .filter(target -> target.mapping().relation() != Relation.RETIRED)
                        .toList(),
                targets.stream()
                        .filter(target -> target.mapping().relation() == Relation.RETIRED)
                        .toList());
    }

    private static Stream<Either<Refusal, CarriedTarget>> targets(int index, Measure measure, FrameworkMap map) {
        return Stream.concat(
                measure.targets().stream().map(code -> target(index, code, false, map)),
                measure.inferredTargets().stream().map(code -> target(index, code, true, map)));
    }

    private static Either<Refusal, CarriedTarget> target(int index, ItemCode code, boolean inferred, FrameworkMap map) {
        Place place = Place.path("measures[" + index + "]." + (inferred ? "inferredTargets" : "targets"));
        return map.of(code)
                .mapLeft(refusal -> refusal.at(place))
                .map(mapping -> new CarriedTarget(index, code, inferred, mapping));
    }

    /**
     * The draft of a plan for the other year: agency, standing measures, and each measure with its title, method,
     * responsible units and carried targets. What belongs to the old year stays behind: its result, analysis and
     * introduction, periods, results, recommendations, evidence and signature.
     *
     * @return the draft
     */
    public MeasuresPlan plan() {
        return MeasuresPlan.builder()
                .agency(source.agency())
                .fiscalYear(to.fiscalYear())
                .standingLead(source.standingLead())
                .standingMeasures(source.standingMeasures())
                .measures(IntStream.range(0, source.measures().size())
                        .mapToObj(this::measure)
                        .toList())
                .build();
    }

    private Measure measure(int index) {
        Measure measure = source.measures().get(index);
        SortedSet<ItemCode> targets = arriving(index, false);
        SortedSet<ItemCode> guesses = arriving(index, true);
        guesses.removeAll(targets);
        return Measure.builder()
                .title(measure.title())
                .method(measure.method())
                .responsible(measure.responsible())
                .targets(targets)
                .inferredTargets(guesses)
                .build();
    }

    private SortedSet<ItemCode> arriving(int index, boolean toBeConfirmed) {
        return carried.stream()
                .filter(target -> target.measure() == index && target.toBeConfirmed() == toBeConfirmed)
                .flatMap(target -> target.mapping().to().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
