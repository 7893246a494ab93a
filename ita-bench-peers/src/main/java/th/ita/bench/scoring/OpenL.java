package th.ita.bench.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: a workbook with a method table for the arithmetic and a decision table for the grades, compiled once,
 * called through an interface with rows of whole numbers.
 */
final class OpenL extends AgencyScoring {
    /** What the workbook implements. */
    public interface Tables {
        /**
         * Scores an agency.
         *
         * @param m the means
         * @param o the items
         * @param n where the numerators go, and the printed total at 0
         * @return the grade
         */
        Integer score(int[] m, int[] o, int[] n);
    }

    private final Tables tables;
    private final int[] means = new int[Agencies.MEANS];
    private final int[] items = new int[Agencies.ITEMS];
    private final int[] exact = new int[Results.LEVELS.length];

    OpenL() {
        try {
            Path file = Files.createTempFile("scoring", ".xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = workbook.createSheet("Scoring");
                cell(sheet, 0, 0, "Method Integer score(int[] m, int[] o, int[] n)");
                cell(sheet, 1, 0, method());
                grades(sheet, 4);
                workbook.write(out);
            }
            tables = new RulesEngineFactory<>(file.toUri().toURL(), Tables.class).newEngineInstance();
            Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String method() {
        StringBuilder text = new StringBuilder();
        List<String> indicators = new Formulas("m[%d]", "o[%d]").indicators();
        for (int i = 0; i < indicators.size(); i++) {
            text.append("int n")
                    .append(i + 4)
                    .append(" = ")
                    .append(indicators.get(i))
                    .append(";\n");
        }
        for (int i = 0; i < 3; i++) {
            text.append("int n")
                    .append(i + 1)
                    .append(" = ")
                    .append(Formulas.instruments().get(i))
                    .append(";\n");
        }
        for (int i = 1; i < Results.LEVELS.length; i++) {
            text.append("n[").append(i).append("] = n").append(i).append(";\n");
        }
        text.append("n[0] = (int) quotient(").append(Formulas.total()).append(", 6300);\n");
        return text + "return grade(n[0]);";
    }

    private static void grades(Sheet sheet, int row) {
        cell(sheet, row, 0, "SimpleRules Integer grade(Integer total)");
        cell(sheet, row + 1, 0, "Total");
        cell(sheet, row + 1, 1, "Grade");
        for (int grade = 0; grade < Results.GRADES.length; grade++) {
            cell(sheet, row + 2 + grade, 0, ">=" + Results.GRADES[grade]);
            cell(sheet, row + 2 + grade, 1, Integer.toString(grade));
        }
    }

    private static void cell(Sheet sheet, int row, int column, String text) {
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column)
                .setCellValue(text);
    }

    @Override
    void score(Agencies agencies, int agency, Results results) {
        means(agencies, agency, means);
        items(agencies, agency, items);
        int grade = tables.score(means, items, exact);
        Numerators.print(results, agency, exact);
        results.print(agency, 0, exact[0]);
        results.grade(agency, grade);
    }
}
