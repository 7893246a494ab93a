package th.ita.export.survey;

import static th.ita.export.survey.SurveyFileRefusal.ANSWER_OF_OTHER_YEAR;
import static th.ita.export.survey.SurveyFileRefusal.NO_AGENCY_NAMED;
import static th.ita.export.survey.SurveyFileRefusal.SCORES_FOR_ANSWERS;
import static th.ita.export.survey.SurveyFileRefusal.UNKNOWN_ANSWER;

import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CellMap;
import th.ita.export.csv.CsvRow;
import th.ita.export.csv.PlainRows;
import th.ita.rules.survey.AnswerRow;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/** Counts rows one by one, whether they come as characters or as bytes. A row that ends the counting says why. */
final class RowCounting {
    private final String name;
    private final AnswerColumns columns;
    private final FiscalYear year;
    private final RunningCount count;
    private final CellMap<SurveyCounter> agencies;
    private final CellMap<Boolean> years;
    /** Where the columns stand and how many answers go by one digit there, for going through them fast. */
    private final int[] at;

    private final int[] digits;
    private final AnswerRow answers;
    private String lastYear = "";

    RowCounting(String name, AnswerColumns columns, FiscalYear year, SurveyForm form, RunningCount count) {
        this.name = name;
        this.columns = columns;
        this.year = year;
        this.count = count;
        this.agencies = new CellMap<>(count::of);
        this.years = new CellMap<>(said -> said.isEmpty() || isYear(said));
        this.at = columns.answers().stream().mapToInt(AnswerColumns.Column::at).toArray();
        this.digits = columns.answers().stream()
                .mapToInt(column -> column.reader().digits())
                .toArray();
        this.answers = new AnswerRow(form, columns.parts());
    }

    Optional<Refusal> count(CsvRow<SurveyKey> row) {
        String said = row.text(columns.year());
        if (!said.isEmpty() && !said.equals(lastYear)) {
            if (!isYear(said)) {
                return Optional.of(otherYear(said, row.line()));
            }
            lastYear = said;
        }
        SurveyCounter counter = named(count.of(row.text(columns.agency())), row.line());
        for (int column = 0; column < at.length; column++) {
            String cell = row.text(at[column]);
            int answer = understood(column, cell, row.line());
            if (answer == AnswerReader.SCORE) {
                return Optional.of(score(column, cell, row.line()));
            }
            answers.put(column, answer);
        }
        counter.respondent(answers);
        return Optional.empty();
    }

    /** Tells rows what to look for. */
    PlainRows prepared(PlainRows rows) {
        boolean neighbours = IntStream.range(1, at.length).allMatch(column -> at[column] == at[0] + column);
        if (at.length > 0 && neighbours) {
            rows.expectSingles(at[0], at.length);
        }
        return rows;
    }

    Optional<Refusal> count(PlainRows row) {
        if (columns.year() >= 0 && !years.of(row, columns.year())) {
            return Optional.of(otherYear(row.text(columns.year()), row.line()));
        }
        SurveyCounter counter = named(agencies.of(row, columns.agency()), row.line());
        byte[] singles = row.singles();
        if (singles != null && answers.putDigits(singles)) {
            counter.respondent(answers);
            return Optional.empty();
        }
        for (int column = 0; column < at.length; column++) {
            int single = row.single(at[column]);
            int answer = single - '1';
            if (answer >= 0 && answer < digits[column]) {
                answers.put(column, answer);
            } else if (single == PlainRows.NOTHING) {
                answers.put(column, SurveyCounter.LEFT_BLANK);
            } else {
                String cell = row.text(at[column]);
                int odd = understood(column, cell, row.line());
                if (odd == AnswerReader.SCORE) {
                    return Optional.of(score(column, cell, row.line()));
                }
                answers.put(column, odd);
            }
        }
        counter.respondent(answers);
        return Optional.empty();
    }

    /** The same counter, told of where it is that of nobody though the file has a column of agencies. */
    private SurveyCounter named(SurveyCounter counter, int line) {
        if (columns.agency() >= 0 && count.isUnnamed(counter)) {
            count.problem(Refusal.of(NO_AGENCY_NAMED, Place.file(name).at(line)));
        }
        return counter;
    }

    private int understood(int column, String cell, int line) {
        AnswerReader reader = columns.answers().get(column).reader();
        int answer = reader.read(cell);
        if (answer == AnswerReader.UNREADABLE) {
            count.problem(Refusal.of(UNKNOWN_ANSWER, place(column, line), reader.numbers(), reader.labels()));
        }
        return answer;
    }

    private Refusal score(int column, String cell, int line) {
        AnswerReader reader = columns.answers().get(column).reader();
        return Refusal.of(SCORES_FOR_ANSWERS, place(column, line), cell, reader.numbers(), reader.labels());
    }

    private boolean isYear(String said) {
        return FiscalYear.parse(said).map(year::equals).getOrElse(false);
    }

    private Refusal otherYear(String said, int line) {
        return Refusal.of(ANSWER_OF_OTHER_YEAR, place(columns.yearHead(), line), said, year.toString());
    }

    private Place place(int column, int line) {
        return place(columns.answers().get(column).head(), line);
    }

    private Place place(String head, int line) {
        return Place.path(head).in(name).at(line);
    }
}
