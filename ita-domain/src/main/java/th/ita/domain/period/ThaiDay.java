package th.ita.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.text.Numerals;

/**
 * Days in the words of official papers, such as {@code ๓๐ เมษายน ๒๕๖๔}: day, Thai month, year of the Buddhist era.
 */
public final class ThaiDay {
    /** A day that something was done on; where a stretch is named, its last day. */
    private static final Pattern DONE = Pattern.compile(
            "เมื่อ(?:(?:ระหว่าง|ตั้งแต่)?วันที่[0-9]{1,2}(?:[-–—]|ถึง))?" + CalendarPoint.pattern("at"));

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

    private static Optional<LocalDate> day(MatchResult found) {
        return Optional.of(DONE.matcher(found.group()))
                .filter(Matcher::matches)
                .map(match -> CalendarPoint.in(match, "at"))
                .filter(point -> point.day() != 0 && point.year() != 0)
                .flatMap(CalendarPoint::firstDay);
    }
}
