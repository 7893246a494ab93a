package th.ita.export.survey;

import static th.ita.export.survey.SurveyFileRefusal.NO_QUESTION_COLUMN;
import static th.ita.export.survey.SurveyFileRefusal.NO_SUCH_QUESTION_COLUMN;
import static th.ita.export.survey.SurveyFileRefusal.PART_MISSING;
import static th.ita.export.survey.SurveyFileRefusal.TWO_SURVEYS;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRefusal;
import th.ita.export.csv.UnknownColumn;
import th.ita.export.resume.Keeping;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/**
 * Counts the answers in files with one respondent a line. Columns are headed by the code of the part they answer, such as
 * {@code i4.1}, {@code i4_1} or {@code i๔.๑}, of an undivided question {@code i2}; one of {@code agency} or {@code
 * หน่วยงาน} may say whose respondent it is. No other column is read. Only one line is in memory at a time, and of the
 * lines nothing is kept but counts.
 *
 * <p>Example: {@code SurveyReader.of(framework).read(Path.of("iit.csv"), rows -> {})}. Immutable and thread-safe.
 */
public final class SurveyReader {
    private static final LevelCode STAFF = LevelCode.of("IIT");

    private final Framework framework;
    private final List<SurveyForm> forms;

    private SurveyReader(Framework framework, List<SurveyForm> forms) {
        this.framework = framework;
        this.forms = forms;
    }

    /**
     * A reader of the surveys of a year.
     *
     * @param framework the framework of the year
     * @return the reader, or why the year's surveys cannot be read
     */
    public static Either<Refusal, SurveyReader> of(Framework framework) {
        List<LevelCode> surveys = framework.instruments().stream()
                .map(Instrument::code)
                .filter(code -> SurveyForm.isSurvey(framework, code))
                .toList();
        List<SurveyForm> known = surveys.stream()
                .flatMap(code -> SurveyForm.of(framework, code).toJavaOptional().stream())
                .toList();
        LevelCode first = surveys.isEmpty() ? STAFF : surveys.get(0);
        return known.isEmpty() ? of(framework, first) : Either.right(new SurveyReader(framework, known));
    }

    /**
     * A reader of one survey of a year.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey; columns of others are not read
     * @return the reader, or why the survey cannot be read
     */
    public static Either<Refusal, SurveyReader> of(Framework framework, LevelCode instrument) {
        return SurveyForm.of(framework, instrument).map(form -> new SurveyReader(framework, List.of(form)));
    }

    /**
     * Counts the answers in a file.
     *
     * @param file the file: CSV with commas or semicolons, or text with tabs
     * @param progress is told from time to time how many respondents were read
     * @return the count, or why the file cannot be counted
     */
    public Either<Refusal, SurveyCount> read(Path file, LongConsumer progress) {
        return read(file, progress, Keeping.NOTHING);
    }

    /**
     * Counts the answers in a file, going on where an earlier reading of the same file was broken off.
     *
     * @param file the file: CSV with commas or semicolons, or text with tabs
     * @param progress is told from time to time how many respondents were read
     * @param keeping where to keep how far the reading has come
     * @return the count, the same as of a reading without a break, or why the file cannot be counted
     */
    public Either<Refusal, SurveyCount> read(Path file, LongConsumer progress, Keeping keeping) {
        return count(file.toString(), CsvFile.open(file, SurveyColumns.of(forms)), progress, keeping);
    }

    /**
     * Counts the answers in a file that is in memory.
     *
     * @param name the name to show in messages
     * @param content its bytes
     * @return the count, or why the file cannot be counted
     */
    public Either<Refusal, SurveyCount> read(String name, byte[] content) {
        return count(name, CsvFile.open(name, content, SurveyColumns.of(forms)), rows -> {}, Keeping.NOTHING);
    }

    private Either<Refusal, SurveyCount> count(
            String name, Either<Refusal, CsvFile<SurveyKey>> opened, LongConsumer progress, Keeping keeping) {
        if (opened.isLeft()) {
            Refusal refusal = opened.getLeft();
            return Either.left(refusal.code() == CsvRefusal.CSV_NO_HEAD ? noQuestion(refusal.where()) : refusal);
        }
        try (CsvFile<SurveyKey> file = opened.get()) {
            Place head = Place.file(name);
            return form(file, head)
                    .flatMap(form -> misheaded(file, form, head)
                            .<Either<Refusal, SurveyCount>>map(Either::left)
                            .orElseGet(() -> new CountingRun(
                                            name,
                                            file,
                                            form,
                                            framework.fiscalYear(),
                                            ignored(name, file),
                                            progress,
                                            keeping)
                                    .run()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one survey whose columns the file has. */
    private Either<Refusal, SurveyForm> form(CsvFile<SurveyKey> file, Place place) {
        List<LevelCode> found = file.columns().stream()
                .flatMap(key -> key instanceof SurveyKey.OfPart part ? Stream.of(part.instrument()) : Stream.empty())
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return Either.left(noQuestion(place));
        }
        if (found.size() > 1) {
            return Either.left(Refusal.of(
                    TWO_SURVEYS, place, found.get(0).value(), found.get(1).value()));
        }
        return Either.right(forms.stream()
                .filter(form -> form.instrument().equals(found.get(0)))
                .findFirst()
                .orElseThrow());
    }

    /** A column that looks like a question of this survey and is none would be missed without a word. */
    private Optional<Refusal> misheaded(CsvFile<SurveyKey> file, SurveyForm form, Place place) {
        Map<String, List<FormPart>> questions = form.parts().stream()
                .collect(Collectors.groupingBy(part -> part.question().code().value()));
        String letter = form.parts().get(0).question().code().value().substring(0, 1);
        String example = form.parts().get(0).code();
        return file.unknownColumns().stream()
                .flatMap(column -> SurveyColumns.question(column.head()).stream()
                        .filter(code -> code.startsWith(letter))
                        .map(code -> {
                            List<FormPart> parts = questions.getOrDefault(code, List.of());
                            return parts.isEmpty()
                                    ? Refusal.of(
                                            NO_SUCH_QUESTION_COLUMN,
                                            place,
                                            column.head(),
                                            framework.fiscalYear().toString(),
                                            example)
                                    : Refusal.of(
                                            PART_MISSING,
                                            place,
                                            column.head(),
                                            parts.get(0).code(),
                                            parts.get(parts.size() - 1).code());
                        }))
                .findFirst();
    }

    private static List<IgnoredColumn> ignored(String name, CsvFile<SurveyKey> file) {
        return file.unknownColumns().stream()
                .map((UnknownColumn column) -> new IgnoredColumn(name, column, IdentityHeads.matches(column.head())))
                .toList();
    }

    /** Without heads the first line may be a respondent's, so it is not shown. */
    private Refusal noQuestion(Place place) {
        return Refusal.of(
                NO_QUESTION_COLUMN,
                place,
                forms.get(0).parts().get(0).code(),
                framework.fiscalYear().toString());
    }
}
