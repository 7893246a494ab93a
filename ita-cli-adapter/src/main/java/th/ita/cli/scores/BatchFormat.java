package th.ita.cli.scores;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.batch.BatchCsv;
import th.ita.export.batch.BatchResult;
import th.ita.export.batch.BatchXlsx;
import th.ita.export.json.BatchJson;
import th.ita.export.questions.QuestionRefusal;
import th.ita.rules.wording.Messages;

/** The formats in which the results of a table of agencies are written. */
enum BatchFormat {
    /** A line an agency. */
    CSV(BatchCsv::write),
    /** Agencies, summaries and problems. */
    JSON(BatchJson::write),
    /** A workbook with agencies and summaries. */
    XLSX(BatchXlsx::write);

    private final Form form;

    BatchFormat(Form form) {
        this.form = form;
    }

    /** How a result becomes bytes. */
    @FunctionalInterface
    interface Form {
        void write(BatchResult result, Messages words, OutputStream out) throws IOException;
    }

    void write(BatchResult result, Messages words, OutputStream out) throws IOException {
        form.write(result, words, out);
    }

    /** The format that a file's name asks for, or why it asks for none. */
    static Either<Refusal, BatchFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String known = Arrays.stream(values()).map(BatchFormat::ending).collect(Collectors.joining(", "));
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst()
                .<Either<Refusal, BatchFormat>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(
                        QuestionRefusal.UNKNOWN_OUTPUT_FORMAT, Place.path("--out"), file.toString(), known)));
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
