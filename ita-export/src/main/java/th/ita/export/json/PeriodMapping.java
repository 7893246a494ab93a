package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.NOT_A_DATE;
import static th.ita.export.json.JsonRefusal.NOT_A_WHOLE_YEAR;
import static th.ita.export.json.JsonRefusal.PERIOD_BACKWARDS;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import th.ita.domain.period.Period;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.json.Json;

/** When a measure is carried out as JSON: which kind of period, its days of the common era, its words. */
final class PeriodMapping {
    private static final int BUDDHIST_ERA = 543;
    private static final int LEAST_YEAR = 1900;
    /** From here on a year is one of the Buddhist era, given by mistake. */
    private static final int LEAST_BUDDHIST_YEAR = 2400;

    private enum Kind {
        THROUGHOUT_FISCAL_YEAR,
        DURING,
        BETWEEN,
        BEFORE,
        BY,
        AS_WRITTEN
    }

    private PeriodMapping() {}

    static Json write(Period period) {
        return Json.object()
                .with("kind", kind(period).name())
                .with("from", period.from())
                .with("to", period.to())
                .with("text", period.text())
                .build();
    }

    static Optional<Period> read(Node node) {
        return node.object("kind", "from", "to", "text").flatMap(PeriodMapping::read);
    }

    private static Kind kind(Period period) {
        if (period instanceof Period.ThroughoutFiscalYear) {
            return Kind.THROUGHOUT_FISCAL_YEAR;
        }
        if (period instanceof Period.During) {
            return Kind.DURING;
        }
        if (period instanceof Period.Between) {
            return Kind.BETWEEN;
        }
        if (period instanceof Period.Before) {
            return Kind.BEFORE;
        }
        return period instanceof Period.By ? Kind.BY : Kind.AS_WRITTEN;
    }

    private static Optional<Period> read(Fields fields) {
        Optional<String> words = fields.required("text").text();
        return fields.required("kind")
                .oneOf(Kind.values())
                .flatMap(kind -> words.flatMap(text -> read(kind, text, fields)));
    }

    private static Optional<Period> read(Kind kind, String text, Fields fields) {
        return switch (kind) {
            case THROUGHOUT_FISCAL_YEAR -> stretch(fields, (from, to) -> throughout(from, to, text, fields));
            case DURING -> stretch(fields, (from, to) -> Optional.of(new Period.During(from, to, text)));
            case BETWEEN -> stretch(fields, (from, to) -> Optional.of(new Period.Between(from, to, text)));
            case BEFORE -> day(fields.required("to")).map(deadline -> new Period.Before(deadline, text));
            case BY -> day(fields.required("to")).map(deadline -> new Period.By(deadline, text));
            case AS_WRITTEN -> Optional.of(new Period.AsWritten(text));
        };
    }

    private static Optional<Period> stretch(Fields fields, BiFunction<LocalDate, LocalDate, Optional<Period>> period) {
        Optional<LocalDate> first = day(fields.required("from"));
        Optional<LocalDate> last = day(fields.required("to"));
        return first.flatMap(from -> last.flatMap(to -> to.isBefore(from)
                ? fields.self().refused(PERIOD_BACKWARDS, from.toString(), to.toString())
                : period.apply(from, to)));
    }

    private static Optional<Period> throughout(LocalDate from, LocalDate to, String text, Fields fields) {
        Optional<FiscalYear> year =
                FiscalYear.parse(Integer.toString(to.getYear() + BUDDHIST_ERA)).toJavaOptional();
        Optional<FiscalYear> whole = year.filter(
                named -> named.firstDay().equals(from) && named.lastDay().equals(to));
        return whole.isPresent()
                ? whole.map(named -> new Period.ThroughoutFiscalYear(named, text))
                : fields.self().refused(NOT_A_WHOLE_YEAR, from.toString(), to.toString());
    }

    /** A day of the common era. */
    static Optional<LocalDate> day(Node node) {
        return node.text().flatMap(text -> {
            Optional<LocalDate> day =
                    isoDate(text).filter(date -> date.getYear() >= LEAST_YEAR && date.getYear() < LEAST_BUDDHIST_YEAR);
            return day.isPresent() ? day : node.refused(NOT_A_DATE, text);
        });
    }

    private static Optional<LocalDate> isoDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
