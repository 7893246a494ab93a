package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_NOT_A_COUNT;
import static th.ita.export.csv.CsvRefusal.CSV_NOT_A_FIGURE;
import static th.ita.export.csv.CsvRefusal.CSV_OUT_OF_RANGE;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/**
 * Figures as people type them into tables: Thai or Arabic digits, commas between thousands, white space around them, a
 * percent sign after them. Exponents, infinities and a comma for the point are none.
 */
public final class Figures {
    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.[0-9]{1,10})?)\\s?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /**
     * Reads a figure.
     *
     * @param text such as {@code 49.89}, {@code ๑,๒๓๔} or {@code 85 %}
     * @return the number with its printed decimals, or {@link CsvRefusal#CSV_NOT_A_FIGURE}
     */
    public static Either<Refusal, BigDecimal> parse(String text) {
        Matcher figure =
                FORM.matcher(Numerals.ARABIC.write(text.replace('\u00A0', ' ').strip()));
        return figure.matches()
                ? Either.right(new BigDecimal(figure.group(1).replace(",", "")))
                : Either.left(Refusal.of(CSV_NOT_A_FIGURE, Place.unknown(), text));
    }

    /**
     * Reads a published score.
     *
     * @param text a figure from 0 to 100
     * @return the score, or {@link CsvRefusal#CSV_NOT_A_FIGURE} or {@link CsvRefusal#CSV_OUT_OF_RANGE}
     */
    public static Either<Refusal, ReportedScore> score(String text) {
        return parse(text)
                .flatMap(figure -> figure.signum() >= 0 && figure.compareTo(HUNDRED) <= 0
                        ? Either.right(new ReportedScore(figure))
                        : Either.left(Refusal.of(CSV_OUT_OF_RANGE, Place.unknown(), text, "0", "100")));
    }

    /**
     * Reads a count.
     *
     * @param text a whole number from 0 to 999,999,999
     * @return the count, or {@link CsvRefusal#CSV_NOT_A_COUNT}
     */
    public static Either<Refusal, Integer> count(String text) {
        return parse(text)
                .filter(figure -> !text.contains("%")
                        && figure.signum() >= 0
                        && figure.stripTrailingZeros().scale() <= 0
                        && figure.precision() - figure.scale() <= 9)
                .map(read -> read.map(BigDecimal::intValueExact))
                .getOrElse(() -> Either.left(Refusal.of(CSV_NOT_A_COUNT, Place.unknown(), text)))
                .mapLeft(refusal -> Refusal.of(CSV_NOT_A_COUNT, Place.unknown(), text));
    }
}
