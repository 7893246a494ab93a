package th.ita.export.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.SubIndicator;

/**
 * Tells of a row whether a published figure in it has anything known below it. Only then can the two contradict each other,
 * and only then is the row worth a whole tree.
 */
final class KnownBelow {
    /** For each column of figures the items that count in its level. */
    private final List<int[]> items = new ArrayList<>();
    /** For each column of figures the columns whose levels count in it. */
    private final List<int[]> columns = new ArrayList<>();

    KnownBelow(Framework framework, List<String> itemCodes, List<String> columnCodes) {
        for (String level : columnCodes) {
            List<String> below = below(framework, level);
            items.add(among(itemCodes, below));
            columns.add(among(columnCodes, below));
        }
    }

    private static int[] among(List<String> codes, List<String> below) {
        return IntStream.range(0, codes.size())
                .filter(index -> below.contains(codes.get(index)))
                .toArray();
    }

    /** The codes of all levels and items that count in a level; of questions a row does not tell here. */
    private static List<String> below(Framework framework, String level) {
        List<String> next = new ArrayList<>();
        if (level.equals("total")) {
            framework.instruments().stream().map(Instrument::code).forEach(code -> next.add(code.value()));
        }
        framework.indicators().stream()
                .filter(indicator -> indicator.instrument().value().equals(level))
                .map(Indicator::code)
                .forEach(code -> next.add(code.value()));
        framework.subIndicators().stream()
                .filter(sub -> sub.indicator().value().equals(level))
                .map(SubIndicator::code)
                .forEach(code -> next.add(code.value()));
        framework.items().stream()
                .filter(item -> item.subIndicator()
                        .filter(sub -> sub.value().equals(level))
                        .isPresent())
                .map(Item::code)
                .forEach(code -> next.add(code.toString()));
        List<String> all = new ArrayList<>(next);
        next.forEach(code -> all.addAll(below(framework, code)));
        return all;
    }

    /**
     * Whether any figure has something known below it.
     *
     * @param met the outcomes of the items, negative where they are not known
     * @param figures the figures, negative where they are not known
     */
    boolean in(byte[] met, int[] figures) {
        for (int column = 0; column < figures.length; column++) {
            if (figures[column] >= 0 && (anyItem(items.get(column), met) || anyFigure(columns.get(column), figures))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyItem(int[] items, byte[] met) {
        for (int item : items) {
            if (met[item] >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyFigure(int[] columns, int[] figures) {
        for (int column : columns) {
            if (figures[column] >= 0) {
                return true;
            }
        }
        return false;
    }
}
