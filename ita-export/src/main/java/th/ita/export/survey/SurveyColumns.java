package th.ita.export.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.text.Numerals;
import th.ita.export.csv.CsvColumn;
import th.ita.export.csv.CsvColumns;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/** The columns that a file of answers may have. A part is headed by its code, a question of one part by its own too. */
final class SurveyColumns {
    private static final Pattern QUESTION = Pattern.compile("([a-z])\\s?([0-9]{1,3})(?:[ ._\\-–]+([0-9]{1,3}))?");

    private SurveyColumns() {}

    static final SurveyKey AGENCY = new SurveyKey.OfAgency();
    static final SurveyKey YEAR = new SurveyKey.OfYear();

    static CsvColumns<SurveyKey> of(List<SurveyForm> forms) {
        List<CsvColumn<SurveyKey>> columns = new ArrayList<>();
        for (SurveyForm form : forms) {
            for (int i = 0; i < form.parts().size(); i++) {
                FormPart part = form.parts().get(i);
                SurveyKey key = new SurveyKey.OfPart(form.instrument(), i);
                columns.add(
                        part.question().parts().size() == 1
                                ? CsvColumn.of(key, part.question().code().value(), part.code())
                                : CsvColumn.of(key, part.code()));
            }
        }
        columns.add(CsvColumn.of(AGENCY, "agency", "หน่วยงาน", "ชื่อหน่วยงาน", "agency name"));
        columns.add(CsvColumn.of(YEAR, "fiscalYear", "ปีงบประมาณ", "year", "ปี"));
        return CsvColumns.of(columns);
    }

    /** The code of the question, and of its part, that a head looks like; nothing if it looks like none. */
    static Optional<String> question(String head) {
        Matcher code = QUESTION.matcher(Numerals.ARABIC.write(head.strip()).toLowerCase(Locale.ROOT));
        if (!code.matches()) {
            return Optional.empty();
        }
        String question = code.group(1) + code.group(2);
        return Optional.of(code.group(3) == null ? question : question + "." + code.group(3));
    }
}
