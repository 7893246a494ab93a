package th.ita.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/**
 * Reads the phrases in which official papers say when something is done.
 *
 * <p>Examples, for FY2564: {@code ให้แล้วเสร็จ ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔} is {@link Period.Before};
 * {@code เดือนตุลาคม-พฤศจิกายน ๒๕๖๓} is {@link Period.Between} 1 October and 30 November 2020. A phrase is understood
 * whole or not at all: one with words left over stays {@link Period.AsWritten}.
 */
public final class PeriodPhrase {
    private static final String LEAD =
            "(?:ดำเนินการ)?(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น)?(?:อย่าง)?(?:ต่อเนื่อง)?(?:ให้เป็นปัจจุบัน)?";
    private static final String YEAR = "(?:งบประมาณ)?(?:พ\\.ศ\\.)?(?<year>[0-9]{4}|[0-9]{2})?";
    private static final String TO = "(?:จนถึง|ถึง|[-–—])";

    private static final List<Phrase> PHRASES = List.of(
            phrase("(?:ตลอด(?:ทั้ง)?|ทั้ง)ปี" + YEAR, PeriodPhrase::throughout),
            phrase("(?:ใน|ประจำ)?ปีงบประมาณ(?:พ\\.ศ\\.)?(?<year>[0-9]{4}|[0-9]{2})", PeriodPhrase::throughout),
            phrase("ภายในปี" + YEAR, PeriodPhrase::byEndOfYear),
            phrase("(?:รอบ)?6เดือน(?<half>แรก|หลัง)(?:ของ)?(?:ปี" + YEAR + ")?", PeriodPhrase::half),
            phrase("ไตรมาส(?:ที่)?(?<quarter>[1-4])(?:/|ปี|ของปี)?" + YEAR, PeriodPhrase::quarter),
            phrase(
                    "ไตรมาส(?:ที่)?(?<quarter>[1-4])(?:และ|" + TO + ")(?:ไตรมาส(?:ที่)?)?(?<last>[1-4])(?:/|ปี|ของปี)?"
                            + YEAR,
                    PeriodPhrase::quarters),
            phrase(
                    "(?:ตั้งแต่|ระหว่าง)?" + CalendarPoint.pattern("from") + TO + CalendarPoint.pattern("to"),
                    PeriodPhrase::between),
            phrase(
                    "(?:ระหว่าง)?(?:วันที่)?(?<first>[0-9]{1,2})" + TO + CalendarPoint.pattern("to"),
                    PeriodPhrase::withinMonth),
            phrase("ก่อน" + CalendarPoint.pattern("at"), PeriodPhrase::before),
            phrase("ภายใน" + CalendarPoint.pattern("at"), PeriodPhrase::by),
            phrase("(?:ตลอด|ใน|ประจำ)?" + CalendarPoint.pattern("at"), PeriodPhrase::during));

    private record Phrase(Pattern form, BiFunction<Matcher, Context, Optional<Period>> meaning) {}

    private record Context(FiscalYear year, String text) {}

    private PeriodPhrase() {}

    /**
     * Reads a phrase.
     *
     * @param text the words, in Thai or Arabic digits, with or without spaces
     * @param year the fiscal year of the plan, which places months that name no year
     * @return the period, with the words kept; {@link Period.AsWritten} where no rule understands them
     */
    public static Period read(String text, FiscalYear year) {
        String squeezed = Numerals.ARABIC.write(text).replaceAll("\\s+", "");
        Context context = new Context(year, text);
        return PHRASES.stream()
                .flatMap(phrase -> {
                    Matcher match = phrase.form().matcher(squeezed);
                    return match.matches() ? phrase.meaning().apply(match, context).stream() : null;
                })
                .findFirst()
                .orElseGet(() -> new Period.AsWritten(text));
    }

    private static Phrase phrase(String form, BiFunction<Matcher, Context, Optional<Period>> meaning) {
        return new Phrase(Pattern.compile(LEAD + form), meaning);
    }

    private static Optional<Period> throughout(Matcher match, Context context) {
        return yearOf(match, context).map(year -> new Period.ThroughoutFiscalYear(year, context.text()));
    }

    private static Optional<Period> half(Matcher match, Context context) {
        boolean first = match.group("half").equals("แรก");
        return yearOf(match, context).map(year -> {
            LocalDate second = year.firstDay().plusMonths(6);
            return first
                    ? new Period.During(year.firstDay(), second.minusDays(1), context.text())
                    : new Period.During(second, year.lastDay(), context.text());
        });
    }

    private static Optional<Period> byEndOfYear(Matcher match, Context context) {
        return yearOf(match, context).map(year -> new Period.By(year.lastDay(), context.text()));
    }

    private static Optional<Period> quarter(Matcher match, Context context) {
        return yearOf(match, context).map(year -> {
            LocalDate first = beginOfQuarter(match.group("quarter"), year);
            return new Period.During(first, first.plusMonths(3).minusDays(1), context.text());
        });
    }

    private static Optional<Period> quarters(Matcher match, Context context) {
        return yearOf(match, context).flatMap(year -> {
            LocalDate first = beginOfQuarter(match.group("quarter"), year);
            LocalDate last = beginOfQuarter(match.group("last"), year);
            return first.isBefore(last)
                    ? Optional.of(new Period.Between(first, last.plusMonths(3).minusDays(1), context.text()))
                    : Optional.empty();
        });
    }

    private static LocalDate beginOfQuarter(String number, FiscalYear year) {
        return year.firstDay().plusMonths(3L * (Integer.parseInt(number) - 1));
    }

    private static Optional<Period> between(Matcher match, Context context) {
        CalendarPoint end = CalendarPoint.in(match, "to").placedIn(context.year());
        return between(CalendarPoint.in(match, "from").placedBefore(end), end, context);
    }

    private static Optional<Period> withinMonth(Matcher match, Context context) {
        CalendarPoint end = CalendarPoint.in(match, "to").placedIn(context.year());
        int first = Integer.parseInt(match.group("first"));
        return end.day() == 0
                ? Optional.empty()
                : between(new CalendarPoint(first, end.month(), end.year()), end, context);
    }

    private static Optional<Period> between(CalendarPoint start, CalendarPoint end, Context context) {
        return start.firstDay()
                .flatMap(first -> end.lastDay()
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Period.Between(first, last, context.text())));
    }

    private static Optional<Period> before(Matcher match, Context context) {
        return point(match, context).firstDay().map(day -> new Period.Before(day, context.text()));
    }

    private static Optional<Period> by(Matcher match, Context context) {
        return point(match, context).lastDay().map(day -> new Period.By(day, context.text()));
    }

    private static Optional<Period> during(Matcher match, Context context) {
        CalendarPoint point = point(match, context);
        return point.firstDay()
                .flatMap(first -> point.lastDay().map(last -> new Period.During(first, last, context.text())));
    }

    private static CalendarPoint point(Matcher match, Context context) {
        return CalendarPoint.in(match, "at").placedIn(context.year());
    }

    private static Optional<FiscalYear> yearOf(Matcher match, Context context) {
        @Nullable String written = match.group("year");
        if (written == null) {
            return Optional.of(context.year());
        }
        int year = CalendarPoint.buddhistYear(Integer.parseInt(written));
        return FiscalYear.parse(Integer.toString(year)).toJavaOptional();
    }
}
