package th.ita.export.csv;

import io.vavr.control.Either;
import java.math.BigDecimal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;

/**
 * A cell of a table, with the place that messages about it name.
 *
 * @param text its text, without white space around it
 * @param place the file, the line on which its row begins, and the head of its column
 */
public record CsvCell(String text, Place place) {
    /** {@return whether there is nothing in it} */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** {@return whether there is nothing in it, or only the dash that tables print for nothing} */
    public boolean isDashOrBlank() {
        return isBlank() || text.equals("-") || text.equals("–") || text.equals("—");
    }

    /** {@return the figure in it, or why there is none} */
    public Either<Refusal, BigDecimal> figure() {
        return Figures.parse(text).mapLeft(refusal -> refusal.at(place));
    }

    /** {@return the count in it, or why there is none} */
    public Either<Refusal, Integer> count() {
        return Figures.count(text).mapLeft(refusal -> refusal.at(place));
    }

    /** {@return the score in it, with its printed decimals, or why there is none} */
    public Either<Refusal, ReportedScore> score() {
        return Figures.score(text).mapLeft(refusal -> refusal.at(place));
    }

    /** {@return its text} */
    @Override
    public String toString() {
        return text;
    }
}
