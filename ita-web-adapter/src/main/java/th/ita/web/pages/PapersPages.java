package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.questions.PaperFormat;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingRefusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The two papers of a year: to be looked at before they are printed, and to be taken home in every format. */
final class PapersPages {
    private static final String PAPERS = Where.PATH + "/papers";
    private static final String STYLE = ".css";

    private final Desk desk;

    PapersPages(Desk desk) {
        this.desk = desk;
    }

    /** A paper: what it lacks, where it is to be seen, its files. */
    record PaperShown(String item, String title, CheckShown check, String preview, List<Frame.Link> files) {}

    List<Route> routes() {
        return List.of(
                new Route("showPapers", GET, PAPERS, Right.MAKE_DOCUMENTS, this::list),
                new Route("previewPaper", GET, PAPERS + "/{paper}", Right.MAKE_DOCUMENTS, this::preview));
    }

    private Either<Refusal, Reply> list(Request request) {
        return Where.of(request)
                .flatMap(where -> where.open(desk).map(year -> {
                    Words words = Words.of(request.language());
                    Frame frame = Frame.of(request, words.t("papers.title"), where, year.agency(), YearTab.PAPERS);
                    List<PaperShown> papers = papers(year, where, words);
                    return Html.page(request, out -> JtepapersGenerated.render(out, Html.PLAIN, frame, papers));
                }));
    }

    private List<PaperShown> papers(Year year, Where where, Words words) {
        Optional<RevisionKey> key = year.planKey();
        return year.measures().stream()
                .flatMap(plan -> CheckShown.of(plan, desk.frameworks(), words).stream())
                .map(check -> paper(check, key.orElseThrow(), where, words))
                .toList();
    }

    private static PaperShown paper(CheckShown check, RevisionKey key, Where where, Words words) {
        String item = check.item().toLowerCase(Locale.ROOT);
        List<Frame.Link> files = Arrays.stream(PaperFormat.values())
                .map(format -> new Frame.Link(
                        words.t("format." + format.name()),
                        where.urls().paper(key, item, format.ending(), words.tag())))
                .toList();
        return new PaperShown(check.item(), check.title(), check, where.url("papers", item), files);
    }

    /** A paper between the parts of a page; or, asked for with the ending of a style sheet, the widths of its columns. */
    private Either<Refusal, Reply> preview(Request request) {
        String asked = request.part("paper");
        boolean style = asked.endsWith(STYLE);
        String item = style ? asked.substring(0, asked.length() - STYLE.length()) : asked;
        return Where.of(request)
                .flatMap(where -> where.open(desk)
                        .flatMap(year -> report(year)
                                .flatMap(report -> PaperFile.compose(
                                        desk.frameworks(),
                                        report,
                                        PaperFile.Wish.of(
                                                new PaperChoice(item, Place.path("{paper}")),
                                                request.language(),
                                                Optional.empty(),
                                                false)))
                                .map(papers -> style
                                        ? Reply.of("text/css; charset=utf-8", css(papers.get(0)))
                                        : page(request, where, year, papers.get(0)))));
    }

    private static Either<Refusal, ReadReport> report(Year year) {
        return year.report()
                .<Either<Refusal, ReadReport>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown())));
    }

    private static Reply page(Request request, Where where, Year year, PaperFile paper) {
        Words words = Words.of(request.language());
        String item = paper.item().toLowerCase(Locale.ROOT);
        Frame frame = Frame.of(request, words.t("paper.title", paper.item()), where, year.agency(), YearTab.PAPERS)
                .step(words.t("tab.PAPERS"), where.url("papers"));
        String html = HtmlRenderer.render(paper.document());
        String content = between(html, "<main>", "</main>");
        String style = where.url("papers", item + STYLE) + "?lang=" + words.tag();
        return Html.page(request, out -> JtepaperGenerated.render(out, Html.PLAIN, frame, content, style));
    }

    private static byte[] css(PaperFile paper) {
        String style = between(HtmlRenderer.render(paper.document()), "<style>", "</style>");
        return style.substring(style.indexOf(HtmlRenderer.style())
                        + HtmlRenderer.style().length())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String between(String html, String from, String to) {
        int begin = html.indexOf(from) + from.length();
        return html.substring(begin, html.lastIndexOf(to));
    }
}
