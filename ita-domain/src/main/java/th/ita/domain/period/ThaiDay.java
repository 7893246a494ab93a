package th.ita.domain.period;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_DAY;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * Days in the words of official papers, such as {@code ๓๐ เมษายน ๒๕๖๔}: day, Thai month, year of the Buddhist era.
 */
public final class ThaiDay {
    /** A day that something was done on; where a stretch is named, its last day. */
    private static final Pattern DONE = Pattern.compile(
            "เมื่อ(?:(?:ระหว่าง|ตั้งแต่)?วันที่[0-9]{1,2}(?:[-–—]|ถึง))?" + CalendarPoint.pattern("at"));

    private static final Pattern WORDS = Pattern.compile(CalendarPoint.pattern("at"));
    private static final Pattern DATA = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private ThaiDay() {}

    /**
     * A day in words.
     *
     * @param day any day
     * @return the day in Thai digits, such as {@code ๓๐ เมษายน ๒๕๖๔}
     */
    public static String write(LocalDate day) {
        return Numerals.THAI.write(OfficialWords.day(day));
    }

    /**
     * The days on which a text says that something happened: {@code เมื่อวันที่ ๑๕ มกราคม ๒๕๖๔}. A month or a day without a
     * year is not taken for one.
     *
     * @param text any text, in Thai or Arabic digits
     * @return the days, in the order of the text
     */
    public static List<LocalDate> saidIn(String text) {
        String squeezed = Numerals.ARABIC.write(text).replaceAll("\\s+", "");
        return DONE.matcher(squeezed)
                .results()
                .map(ThaiDay::day)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads a day: {@code 2021-03-31} or {@code 2564-03-31} as data write it, {@code 31 มี.ค. 64} as people do.
     *
     * @param text a day, in Thai or Arabic digits, its year of the common or the Buddhist era
     * @return the day, or why the text is none
     */
    public static Either<Refusal, LocalDate> parse(String text) {
        String squeezed = Numerals.ARABIC.write(text).replaceAll("\\s+", "");
        Optional<LocalDate> day = Stream.of(DATA, WORDS)
                .map(form -> form.matcher(squeezed))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(match ->
                        match.pattern() == DATA ? ofData(match) : point(match).flatMap(CalendarPoint::firstDay));
        return day.<Either<Refusal, LocalDate>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(NOT_A_DAY, Place.unknown(), text)));
    }

    private static Optional<LocalDate> ofData(Matcher match) {
        int year = CalendarPoint.buddhistYear(Integer.parseInt(match.group(1)));
        int month = Integer.parseInt(match.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : new CalendarPoint(Integer.parseInt(match.group(3)), Month.of(month), year).firstDay();
    }

    private static Optional<CalendarPoint> point(Matcher match) {
        return Optional.of(CalendarPoint.in(match, "at")).filter(point -> point.day() != 0 && point.year() != 0);
    }

    private static Optional<LocalDate> day(MatchResult found) {
        return Optional.of(DONE.matcher(found.group()))
                .filter(Matcher::matches)
                .flatMap(ThaiDay::point)
                .flatMap(CalendarPoint::firstDay);
    }
}
