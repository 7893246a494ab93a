package th.ita.rules.frameworks.validation;

import java.math.BigDecimal;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;

/** The weights of the instruments: all or none, and 100 together. */
final class WeightRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private WeightRules() {}

    static Stream<Spot> missing(Framework framework) {
        boolean none = framework.aggregations().isEmpty()
                && framework.instruments().stream()
                        .allMatch(instrument -> instrument.weight().isEmpty());
        return none
                ? Stream.empty()
                : Lists.each(
                        "/instruments",
                        framework.instruments(),
                        (at, instrument) -> instrument.weight().isPresent()
                                ? Stream.empty()
                                : Stream.of(Spot.of(at, instrument.code())));
    }

    static Stream<Spot> sum(Framework framework) {
        boolean all = !framework.instruments().isEmpty()
                && framework.instruments().stream()
                        .allMatch(instrument -> instrument.weight().isPresent());
        BigDecimal sum = framework.instruments().stream()
                .map(Instrument::weight)
                .flatMap(weight -> weight.stream())
                .map(weight -> weight.value().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all && sum.compareTo(WHOLE) != 0
                ? Stream.of(Spot.of("/instruments", sum.toPlainString()))
                : Stream.empty();
    }
}
