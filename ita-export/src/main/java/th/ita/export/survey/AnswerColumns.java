package th.ita.export.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.ita.export.csv.CsvFile;
import th.ita.rules.survey.SurveyForm;

/**
 * Where the columns of one file of answers stand.
 *
 * @param answers the columns of answers, in the file's order
 * @param agency where the agency stands, -1 if nowhere
 * @param year where the year stands, -1 if nowhere
 * @param yearHead the head of the year's column as the file has it
 */
record AnswerColumns(List<Column> answers, int agency, int year, String yearHead) {
    /**
     * A column of answers.
     *
     * @param head its head as the file has it
     * @param at where it stands in the file
     * @param part its part in the form
     * @param reader how its cells are read
     */
    record Column(String head, int at, int part, AnswerReader reader) {}

    static AnswerColumns of(CsvFile<SurveyKey> file, SurveyForm form) {
        Map<String, AnswerReader> readers = new HashMap<>();
        List<Column> answers = file.columns().stream()
                .filter(SurveyKey.OfPart.class::isInstance)
                .map(SurveyKey.OfPart.class::cast)
                .map(key -> new Column(
                        file.head(key).orElse(""),
                        file.indexOf(key),
                        key.part(),
                        readers.computeIfAbsent(
                                form.parts().get(key.part()).scale().code(),
                                code -> new AnswerReader(
                                        form.parts().get(key.part()).scale()))))
                .toList();
        return new AnswerColumns(
                answers,
                file.indexOf(SurveyColumns.AGENCY),
                file.indexOf(SurveyColumns.YEAR),
                file.head(SurveyColumns.YEAR).orElse(""));
    }

    /** The parts in the form, column by column. */
    int[] parts() {
        return answers.stream().mapToInt(Column::part).toArray();
    }
}
