package example.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import th.ita.export.thai.ThaiText;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/**
 * Counts one partition of a table inside an executor: a row a respondent, {@code agency} and a column of numbers for each
 * part ({@code i4.1}), counted from 1 in the order of the form; nothing where it was left blank.
 */
record ParquetAnswers(Year year, String survey) implements FlatMapFunction<Iterator<Row>, Counted> {
    /** A column of answers: where it stands, and its part in the form. */
    private record Column(int at, int part, int answers) {}

    @Override
    public Iterator<Counted> call(Iterator<Row> rows) {
        SurveyForm form = year.form(survey);
        Map<String, SurveyCounter> counters = new HashMap<>();
        List<Column> columns = List.of();
        int agency = -1;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (agency < 0) {
                agency = row.schema().fieldIndex("agency");
                columns = columns(row.schema(), form);
            }
            count(row, counter(row.getString(agency), counters, form, columns), columns);
        }
        Map<AgencySurvey, AnswerCounts> counts = new HashMap<>();
        counters.forEach((name, counter) ->
                counts.put(new AgencySurvey(name, survey), AnswerCounts.of(form, counter.tally())));
        return List.of(new Counted(counts, List.of(), 0)).iterator();
    }

    private static void count(Row row, SurveyCounter counter, List<Column> columns) {
        counter.respondent();
        for (Column column : columns) {
            if (row.isNullAt(column.at())) {
                counter.blank(column.part());
                continue;
            }
            int answer = row.getInt(column.at());
            if (answer >= 1 && answer <= column.answers()) {
                counter.answer(column.part(), answer - 1);
            } else {
                counter.unreadable(column.part());
            }
        }
    }

    private static SurveyCounter counter(
            String agency, Map<String, SurveyCounter> counters, SurveyForm form, List<Column> columns) {
        return counters.computeIfAbsent(agency == null ? "" : ThaiText.comparable(agency), name -> {
            SurveyCounter counter = new SurveyCounter(form);
            columns.forEach(column -> counter.ask(column.part()));
            return counter;
        });
    }

    private static List<Column> columns(StructType schema, SurveyForm form) {
        List<Column> columns = new ArrayList<>();
        for (int part = 0; part < form.parts().size(); part++) {
            FormPart line = form.parts().get(part);
            int at = List.of(schema.fieldNames()).indexOf(line.code());
            if (at >= 0) {
                columns.add(new Column(at, part, line.answers().size()));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no column of " + form.instrument() + ", such as "
                    + form.parts().get(0).code() + ", among " + String.join(", ", schema.fieldNames()));
        }
        return columns;
    }

    /** The survey whose parts a table has columns of. */
    static String survey(StructType schema, Year year) {
        List<String> heads = List.of(schema.fieldNames());
        return year.forms().stream()
                .filter(form -> form.parts().stream().anyMatch(part -> heads.contains(part.code())))
                .map(form -> form.instrument().value())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column of a survey of " + year.number()
                        + " among " + String.join(", ", heads)));
    }
}
