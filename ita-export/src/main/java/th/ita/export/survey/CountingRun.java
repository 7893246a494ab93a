package th.ita.export.survey;

import static th.ita.export.survey.SurveyFileRefusal.ANSWER_OF_OTHER_YEAR;
import static th.ita.export.survey.SurveyFileRefusal.NO_AGENCY_NAMED;
import static th.ita.export.survey.SurveyFileRefusal.SCORES_FOR_ANSWERS;
import static th.ita.export.survey.SurveyFileRefusal.UNKNOWN_ANSWER;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.time.FiscalYear;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRefusal;
import th.ita.export.csv.CsvRow;
import th.ita.export.thai.ThaiText;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/** Goes through one file once and counts. */
final class CountingRun {
    private static final int STEP = 10_000;

    /** As many spellings of agencies are remembered as a nation has agencies, and some. */
    private static final int REMEMBERED = 100_000;

    /** A column of answers: where it stands in the file and its part in the form, and how its cells are read. */
    private record Column(SurveyKey key, int at, int part, AnswerReader reader) {}

    private final String name;
    private final CsvFile<SurveyKey> file;
    private final SurveyForm form;
    private final FiscalYear year;
    private final List<IgnoredColumn> ignored;
    private final List<Column> columns;
    private final int agencyAt;
    private final int yearAt;
    private final Map<String, SurveyCounter> counters = new HashMap<>();
    private final Map<String, SurveyCounter> spelled = new HashMap<>();
    private final List<Refusal> problems = new ArrayList<>();
    private long moreProblems;
    private String lastYear = "";

    CountingRun(String name, CsvFile<SurveyKey> file, SurveyForm form, FiscalYear year, List<IgnoredColumn> ignored) {
        this.name = name;
        this.file = file;
        this.form = form;
        this.year = year;
        this.ignored = ignored;
        Map<String, AnswerReader> readers = new HashMap<>();
        this.columns = file.columns().stream()
                .filter(SurveyKey.OfPart.class::isInstance)
                .map(SurveyKey.OfPart.class::cast)
                .map(key -> new Column(
                        key,
                        file.indexOf(key),
                        key.part(),
                        readers.computeIfAbsent(
                                form.parts().get(key.part()).scale().code(),
                                code -> new AnswerReader(
                                        form.parts().get(key.part()).scale()))))
                .toList();
        this.agencyAt = file.indexOf(SurveyColumns.AGENCY);
        this.yearAt = file.indexOf(SurveyColumns.YEAR);
    }

    Either<Refusal, SurveyCount> run(LongConsumer progress) {
        if (agencyAt < 0) {
            counter("");
        }
        long rows = 0;
        for (Optional<Either<Refusal, CsvRow<SurveyKey>>> next = file.next(); next.isPresent(); next = file.next()) {
            Either<Refusal, CsvRow<SurveyKey>> row = next.get();
            if (row.isLeft()) {
                if (row.getLeft().code() instanceof CsvRefusal code && code.endsReading()) {
                    return Either.left(row.getLeft());
                }
                problem(row.getLeft());
            } else {
                Optional<Refusal> refusal = count(row.get());
                if (refusal.isPresent()) {
                    return Either.left(refusal.get());
                }
            }
            rows++;
            if (rows % STEP == 0) {
                progress.accept(rows);
            }
        }
        return Either.right(counted());
    }

    private Optional<Refusal> count(CsvRow<SurveyKey> row) {
        Optional<Refusal> otherYear = otherYear(row);
        if (otherYear.isPresent()) {
            return otherYear;
        }
        String agency = row.text(agencyAt);
        SurveyCounter counter = spelled(agency);
        if (agencyAt >= 0 && counter == counters.get("")) {
            problem(Refusal.of(NO_AGENCY_NAMED, row.place()));
        }
        counter.respondent();
        for (Column column : columns) {
            String cell = row.text(column.at());
            int answer = column.reader().read(cell);
            switch (answer) {
                case AnswerReader.BLANK -> counter.blank(column.part());
                case AnswerReader.NO_ANSWER -> counter.noAnswer(column.part());
                case AnswerReader.SCORE -> {
                    return Optional.of(scores(row, column, cell));
                }
                case AnswerReader.UNREADABLE -> {
                    counter.unreadable(column.part());
                    problem(Refusal.of(
                            UNKNOWN_ANSWER,
                            place(row, column),
                            column.reader().numbers(),
                            column.reader().labels()));
                }
                default -> counter.answer(column.part(), answer);
            }
        }
        return Optional.empty();
    }

    private Refusal scores(CsvRow<SurveyKey> row, Column column, String cell) {
        return Refusal.of(
                SCORES_FOR_ANSWERS,
                place(row, column),
                cell,
                column.reader().numbers(),
                column.reader().labels());
    }

    /** Most lines say the same, so what was understood once is not read again. */
    private Optional<Refusal> otherYear(CsvRow<SurveyKey> row) {
        String said = row.text(yearAt);
        if (said.isEmpty() || said.equals(lastYear)) {
            return Optional.empty();
        }
        boolean same = FiscalYear.parse(said).map(year::equals).getOrElse(false);
        if (same) {
            lastYear = said;
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                ANSWER_OF_OTHER_YEAR,
                Place.path(file.head(SurveyColumns.YEAR).orElse("")).in(name).at(row.line()),
                said,
                year.toString()));
    }

    private Place place(CsvRow<SurveyKey> row, Column column) {
        return Place.path(file.head(column.key()).orElse("")).in(name).at(row.line());
    }

    /** The counter of an agency as the file spells it, which most lines spell as one before. */
    private SurveyCounter spelled(String agency) {
        SurveyCounter known = spelled.get(agency);
        if (known != null) {
            return known;
        }
        SurveyCounter counter = counter(ThaiText.comparable(agency));
        if (spelled.size() < REMEMBERED) {
            spelled.put(agency, counter);
        }
        return counter;
    }

    private SurveyCounter counter(String agency) {
        return counters.computeIfAbsent(agency, whose -> {
            SurveyCounter counter = new SurveyCounter(form);
            columns.forEach(column -> counter.ask(column.part()));
            return counter;
        });
    }

    private void problem(Refusal refusal) {
        if (problems.size() < SurveyCount.TOLD) {
            problems.add(refusal);
        } else {
            moreProblems++;
        }
    }

    private SurveyCount counted() {
        SortedMap<String, SurveyTally> tallies = new TreeMap<>();
        counters.forEach((agency, counter) -> tallies.put(agency, counter.tally()));
        return new SurveyCount(new TreeMap<>(Map.of(form.instrument(), tallies)), problems, moreProblems, ignored);
    }
}
