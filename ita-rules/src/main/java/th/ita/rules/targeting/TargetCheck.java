package th.ita.rules.targeting;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.scoring.ScoringRefusal;

/** Makes sure that the items a plan's measures serve are items of its year. */
public final class TargetCheck {
    private TargetCheck() {}

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @param framework the framework of its year
     * @return the plan, or the first item that the year does not have
     */
    public static Either<Refusal, MeasuresPlan> check(MeasuresPlan plan, Framework framework) {
        List<Measure> measures = plan.measures();
        Optional<Refusal> unknown = IntStream.range(0, measures.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        unknown("measures[" + i + "].targets", measures.get(i).targets(), framework),
                        unknown(
                                "measures[" + i + "].inferredTargets",
                                measures.get(i).inferredTargets(),
                                framework)))
                .findFirst();
        return unknown.<Either<Refusal, MeasuresPlan>>map(Either::left).orElseGet(() -> Either.right(plan));
    }

    private static Stream<Refusal> unknown(String path, Collection<ItemCode> codes, Framework framework) {
        List<ItemCode> inOrder = List.copyOf(codes);
        return IntStream.range(0, inOrder.size())
                .filter(i -> framework.item(inOrder.get(i)).isEmpty())
                .mapToObj(i -> refusal(path + "[" + i + "]", inOrder.get(i), framework));
    }

    private static Refusal refusal(String path, ItemCode code, Framework framework) {
        return Refusal.of(
                ScoringRefusal.UNKNOWN_ITEM,
                Place.path(path),
                code.toString(),
                framework.fiscalYear().toString(),
                framework.lastItem().map(ItemCode::toString).orElse(""));
    }
}
