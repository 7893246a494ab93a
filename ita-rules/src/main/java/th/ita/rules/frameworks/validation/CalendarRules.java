package th.ita.rules.frameworks.validation;

import java.util.stream.Stream;
import th.ita.domain.framework.CalendarEntry;
import th.ita.domain.framework.Framework;

/** Steps of the calendar end after they begin. */
final class CalendarRules {
    private CalendarRules() {}

    static Stream<Spot> backwards(Framework framework) {
        return Lists.each("/calendar", framework.calendar(), (at, fact) -> {
            CalendarEntry entry = fact.value();
            return entry.from().stream()
                    .filter(from -> from.isAfter(entry.to()))
                    .map(from -> Spot.of(at + "/to", from, entry.to()));
        });
    }
}
