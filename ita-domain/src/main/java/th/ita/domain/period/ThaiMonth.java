package th.ita.domain.period;

import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Thai names of the months, full and short, so that reading them depends on no locale data. */
enum ThaiMonth {
    JANUARY("มกราคม", "ม.ค."),
    FEBRUARY("กุมภาพันธ์", "ก.พ."),
    MARCH("มีนาคม", "มี.ค."),
    APRIL("เมษายน", "เม.ย."),
    MAY("พฤษภาคม", "พ.ค."),
    JUNE("มิถุนายน", "มิ.ย."),
    JULY("กรกฎาคม", "ก.ค."),
    AUGUST("สิงหาคม", "ส.ค."),
    SEPTEMBER("กันยายน", "ก.ย."),
    OCTOBER("ตุลาคม", "ต.ค."),
    NOVEMBER("พฤศจิกายน", "พ.ย."),
    DECEMBER("ธันวาคม", "ธ.ค.");

    private static final Map<String, Month> BY_NAME = Arrays.stream(values())
            .flatMap(month -> Stream.of(month.full, month.brief).map(name -> Map.entry(name, month.month())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** A regular expression that matches any name of a month. */
    static final String ANY_NAME = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity()))
            .map(name -> name.replace(".", "\\."))
            .collect(Collectors.joining("|"));

    private final String full;
    private final String brief;

    ThaiMonth(String full, String brief) {
        this.full = full;
        this.brief = brief;
    }

    /** The month of a name that {@link #ANY_NAME} matched. */
    static Month named(String name) {
        Month month = BY_NAME.get(name);
        if (month == null) {
            throw new th.ita.domain.OutOfRangeException("month", name, "a Thai name of a month");
        }
        return month;
    }

    /** The name of a month. */
    static ThaiMonth of(Month month) {
        return values()[month.ordinal()];
    }

    /** The name in full, such as เมษายน. */
    String fullName() {
        return full;
    }

    private Month month() {
        return Month.of(ordinal() + 1);
    }
}
