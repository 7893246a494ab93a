package th.ita.rules.checking;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Weight;

/**
 * What a framework asks of a tree before any number is looked at: which levels and items stand where, each once and in
 * official order, and which weight each carries.
 */
record Skeleton(String subject, Level level, Optional<Weight> weight, List<Skeleton> inputs) {
    static Skeleton of(Framework framework) {
        return new Skeleton(
                "total",
                Level.TOTAL,
                Optional.empty(),
                framework.instruments().stream()
                        .map(instrument -> instrument(framework, instrument))
                        .toList());
    }

    private static Skeleton instrument(Framework framework, Instrument instrument) {
        return new Skeleton(
                instrument.code().value(),
                Level.INSTRUMENT,
                instrument.weight().map(weight -> weight.value()),
                framework.indicators().stream()
                        .filter(indicator -> indicator.instrument().equals(instrument.code()))
                        .map(indicator -> indicator(framework, indicator))
                        .toList());
    }

    private static Skeleton indicator(Framework framework, Indicator indicator) {
        return new Skeleton(
                indicator.code().value(),
                Level.INDICATOR,
                Optional.empty(),
                framework.subIndicators().stream()
                        .filter(sub -> sub.indicator().equals(indicator.code()))
                        .map(sub -> subIndicator(framework, sub))
                        .toList());
    }

    private static Skeleton subIndicator(Framework framework, SubIndicator sub) {
        return new Skeleton(
                sub.code().value(),
                Level.SUB_INDICATOR,
                Optional.empty(),
                framework.items().stream()
                        .filter(item -> item.subIndicator().equals(Optional.of(sub.code())))
                        .map(item -> new Skeleton(item.code().toString(), Level.ITEM, Optional.empty(), List.of()))
                        .toList());
    }

    List<String> codes() {
        return inputs.stream().map(Skeleton::subject).toList();
    }

    Optional<Skeleton> input(String code) {
        return inputs.stream().filter(input -> input.subject.equals(code)).findFirst();
    }
}
