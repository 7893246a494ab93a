package th.ita.web.api;

import io.vavr.control.Either;
import java.util.Map;
import java.util.TreeMap;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.reading.SourceFile;
import th.ita.web.desk.Desk;
import th.ita.web.http.Request;
import th.ita.web.http.WebRefusal;

/** The document that a request brings in its body, of any type that can be read. */
final class Brought {
    /** The most bytes of a document that are taken: 20 MB. */
    static final int LARGEST = 20 << 20;

    /** The endings by which readers know documents, by their media types. */
    private static final Map<String, String> ENDINGS = new TreeMap<>(Map.of(
            "application/json",
            ".json",
            "text/plain",
            ".txt",
            "text/csv",
            ".csv",
            "text/tab-separated-values",
            ".tsv",
            "text/html",
            ".html",
            "text/markdown",
            ".md",
            Types.DOCX,
            ".docx",
            Types.XLSX,
            ".xlsx"));

    private Brought() {}

    /** The document, with what the parameters {@code year} and {@code agency} say where it may not. */
    static Either<Refusal, Input> input(Desk desk, Request request) {
        return ending(request)
                .flatMap(ending -> request.body(LARGEST)
                        .flatMap(bytes -> request.parameter("year", FiscalYear::parse)
                                .flatMap(year -> desk.read(
                                        new SourceFile("body" + ending, bytes), request.parameter("agency"), year))));
    }

    private static Either<Refusal, String> ending(Request request) {
        String ending = ENDINGS.get(request.bodyType());
        return ending == null
                ? Either.left(Refusal.of(
                        WebRefusal.UNKNOWN_MEDIA_TYPE,
                        Place.unknown(),
                        request.bodyType(),
                        String.join(", ", ENDINGS.keySet())))
                : Either.right(ending);
    }
}
