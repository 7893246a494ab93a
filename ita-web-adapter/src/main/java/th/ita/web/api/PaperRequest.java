package th.ita.web.api;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.calendar.PlanCalendar;
import th.ita.export.json.PlanJson;
import th.ita.export.office.OfficeFont;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.questions.PaperFormat;
import th.ita.export.questions.PaperLook;
import th.ita.export.questions.QuestionRefusal;
import th.ita.export.reading.ReadReport;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.review.ResultReview;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.WebRefusal;

/**
 * A paper that is asked for: by its item and an ending, as {@code o42.pdf}, or by its item alone in a type that is
 * accepted.
 *
 * @param item the code of the item
 * @param format the format
 * @param language the language of its headings
 * @param numerals the digits; nothing for those that are usual
 * @param look what can be chosen of its look
 * @param table the table of the paper that is asked for as CSV; nothing for the measures
 * @param allowIncomplete whether a paper whose check has errors may go without the notice that says so
 */
record PaperRequest(
        String item,
        PaperFormat format,
        Language language,
        Optional<Numerals> numerals,
        PaperLook look,
        Optional<String> table,
        boolean allowIncomplete) {
    /** The tables of measures, one in each paper. */
    private static final List<String> USUAL = List.of("measures-table", "report-table");

    private static final String CSV_ENDING = ".csv";
    private static final List<PaperFormat> FORMATS = List.of(PaperFormat.values());

    /** Holds the result that a paper shows against an earlier one. */
    @FunctionalInterface
    interface Comparing {
        /** There is no earlier one. */
        Comparing NOTHING = review -> Either.right(Optional.empty());

        /** The comparison, nothing where none is asked for, or why there is none. */
        Either<Refusal, Optional<YearOnYear>> with(Optional<ResultReview> review);
    }

    static Either<Refusal, PaperRequest> of(Request request) {
        String name = request.part("paper");
        int dot = name.lastIndexOf('.');
        String item = dot < 0 ? name : name.substring(0, dot);
        return ItemCode.parse(item)
                .mapLeft(refusal -> refusal.at(Place.path("{paper}")))
                .flatMap(code -> dot < 0 ? accepted(request) : byEnding(name.substring(dot + 1)))
                .flatMap(format -> request.parameter("numerals", PaperRequest::numerals)
                        .flatMap(numerals -> look(request)
                                .map(look -> new PaperRequest(
                                        item,
                                        format,
                                        request.language(),
                                        numerals,
                                        look,
                                        request.parameter("table"),
                                        isTrue(request, "allowIncomplete")))));
    }

    private static Either<Refusal, PaperFormat> accepted(Request request) {
        return request.accepted(FORMATS.stream().map(Types::of).toList())
                .map(type -> FORMATS.stream()
                        .filter(format -> Types.of(format).equals(type))
                        .findFirst()
                        .orElseThrow());
    }

    private static Either<Refusal, PaperFormat> byEnding(String ending) {
        return FORMATS.stream()
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Either<Refusal, PaperFormat>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(
                        QuestionRefusal.UNKNOWN_OUTPUT_FORMAT,
                        Place.path("{paper}"),
                        ending,
                        FORMATS.stream().map(PaperFormat::ending).collect(Collectors.joining(", ")))));
    }

    private static Either<Refusal, Numerals> numerals(String text) {
        return Arrays.stream(Numerals.values())
                .filter(digits -> digits.name().equalsIgnoreCase(text))
                .findFirst()
                .<Either<Refusal, Numerals>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(WebRefusal.NOT_ONE_OF, Place.unknown(), text, "thai, arabic")));
    }

    private static Either<Refusal, PaperLook> look(Request request) {
        return request.parameter("font", OfficeFont::parse)
                .map(font -> new PaperLook(font.orElse(OfficeFont.STANDARD), Optional.empty(), isTrue(request, "bom")));
    }

    private static boolean isTrue(Request request, String name) {
        return request.parameter(name).filter("true"::equals).isPresent();
    }

    /** The paper of a plan, or why it cannot be written; its result is held against an earlier one, if one is named. */
    Either<Refusal, Reply> reply(ReadReport report, FrameworkSource frameworks, Comparing comparing) {
        return PaperFile.compose(
                        frameworks,
                        report,
                        new PaperFile.Wish(
                                new PaperChoice(item, Place.path("{paper}")),
                                language,
                                numerals,
                                allowIncomplete,
                                comparing::with))
                .flatMap(papers -> written(papers.get(0), report));
    }

    private Either<Refusal, Reply> written(PaperFile paper, ReadReport report) {
        return switch (format) {
            case JSON -> Either.right(Reply.json(PlanJson.write(report.plan(), report.notes(), paper.frameworks())));
            case ICS ->
                Either.right(reply(
                        paper.name() + ".ics",
                        PlanCalendar.write(report.plan(), language).getBytes(StandardCharsets.UTF_8)));
            case CSV -> format.files(paper, look).flatMap(files -> table(paper.name(), files));
            case PDF, DOCX, XLSX, HTML, MD ->
                format.files(paper, look).map(files -> {
                    Map.Entry<String, byte[]> file = files.entrySet().iterator().next();
                    return reply(file.getKey(), file.getValue());
                });
        };
    }

    /** A paper has several tables, each a file of its own. */
    private Either<Refusal, Reply> table(String paper, Map<String, byte[]> files) {
        Stream<String> wanted = table.map(Stream::of).orElseGet(USUAL::stream);
        return wanted.map(id -> paper + "-" + id + CSV_ENDING)
                .filter(files::containsKey)
                .findFirst()
                .<Either<Refusal, Reply>>map(file -> Either.right(reply(file, bytes(files, file))))
                .orElseGet(() -> Either.left(Refusal.of(
                        WebRefusal.NOT_ONE_OF,
                        Place.path("?table"),
                        table.orElse(""),
                        files.keySet().stream()
                                .map(name -> name.substring(paper.length() + 1, name.length() - CSV_ENDING.length()))
                                .collect(Collectors.joining(", ")))));
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    /** A page has its style within itself, which the policy of this server lets no page have: it is taken home. */
    private Reply reply(String name, byte[] bytes) {
        return Reply.of(Types.withCharset(Types.of(format)), bytes)
                .with(
                        "Content-Disposition",
                        (format == PaperFormat.HTML ? "attachment" : "inline") + "; filename=\"" + name + "\"");
    }
}
