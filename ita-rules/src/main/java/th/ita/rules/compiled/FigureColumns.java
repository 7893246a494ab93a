package th.ita.rules.compiled;

import java.util.List;
import th.ita.domain.OutOfRangeException;

/**
 * Which figures a batch may hold beside the items: published scores of levels, by their codes ({@code 1}, {@code OIT}),
 * and mean scores of survey questions ({@code i1}, {@code e15}). All are whole numbers of units: with 2 decimals, 91.27
 * is 9127.
 *
 * @param codes the codes, in the order of the columns
 * @param decimals the decimals of every figure, 0 to 4
 */
public record FigureColumns(List<String> codes, int decimals) {
    /** Keeps its own copy of the codes and checks the decimals. */
    public FigureColumns {
        codes = List.copyOf(codes);
        if (decimals < 0 || decimals > 4) {
            throw new OutOfRangeException("decimals", decimals, "0 to 4");
        }
    }

    /** {@return the units of a figure of 1} */
    int unit() {
        int unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }
}
