package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the cell of responsible units into one entry each, as a reader would. A dash, a comma or a word that names a
 * kind of unit (สำนัก, กอง, ส่วน, ฝ่าย, งาน …) begins a new entry. A unit that is followed by one of a higher rank with
 * nothing between is named together with it: ฝ่ายอำนวยการ สำนักปลัดเทศบาล is one section, of that office.
 */
final class ResponsibleUnits {
    /** Kinds of unit from the highest rank to the lowest, those of one rank together. */
    private static final List<Pattern> RANKS = List.of(
            Pattern.compile("(?:ทุก)?(?:สำนัก|กอง|หน่วยตรวจสอบ|เทศบาล|โรงเรียน|ศูนย์|คณะ).*"),
            Pattern.compile("(?:ทุก)?(?:ส่วน|ฝ่าย|กลุ่ม).*"),
            Pattern.compile("(?:ทุก)?งาน.*"));

    private static final String AND = "และ";
    private static final Pattern MARK = Pattern.compile("^[-–•*]\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?=[-–•*])|\\s*[,;]\\s*|\\s+");

    private ResponsibleUnits() {}

    /** The units of a cell, in order. */
    static List<String> split(String cell) {
        List<String> units = new ArrayList<>();
        boolean marked = false;
        for (String piece : SEPARATOR.split(cell.strip(), -1)) {
            boolean begins = MARK.matcher(piece).find();
            String text = MARK.matcher(piece).replaceFirst("");
            if (text.startsWith(AND) && rank(text.substring(AND.length())) >= 0) {
                begins = true;
                text = text.substring(AND.length());
            }
            marked |= begins;
            if (text.isEmpty()) {
                continue;
            }
            int last = units.size() - 1;
            if (last >= 0 && !marked && (rank(text) < 0 || isAbove(text, units.get(last)))) {
                units.set(last, joined(units.get(last), text));
            } else {
                units.add(text);
            }
            marked = false;
        }
        return List.copyOf(units);
    }

    /** A unit with the rest of its name; names have no space before or after the word for “and”. */
    private static String joined(String unit, String rest) {
        return unit.endsWith(AND) || rest.startsWith(AND) ? unit + rest : unit + " " + rest;
    }

    /** Whether a unit is of a higher rank than the one it directly follows. */
    private static boolean isAbove(String unit, String before) {
        return rank(before) >= 0 && rank(unit) < rank(before);
    }

    private static int rank(String unit) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (RANKS.get(i).matcher(unit).matches()) {
                return i;
            }
        }
        return -1;
    }
}
