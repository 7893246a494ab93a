package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.questions.PaperFormat;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingRefusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.KnownResults;
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

    /**
     * What a paper's result is held against.
     *
     * @param action the address of the paper
     * @param with the year that was chosen; empty for none
     * @param years the years that can be
     * @param files the paper with the comparison in every format; none where no year was chosen
     */
    record PaperCompared(String action, String with, List<MeasureShown.Choice> years, List<Frame.Link> files) {}

    List<Route> routes() {
        return List.of(
                new Route("showPapers", GET, PAPERS, Right.MAKE_DOCUMENTS, this::list),
                new Route("previewPaper", GET, PAPERS + "/{paper}", Right.MAKE_DOCUMENTS, this::preview));
    }

    private Either<Refusal, Reply> list(Request request) {
        return OpenedYear.of(request, desk).map(opened -> {
            Where where = opened.where();
            Year year = opened.year();
            Words words = Words.of(request.language());
            Frame frame = Frame.of(request, words.t("papers.title"), where, year.agency(), YearTab.PAPERS);
            List<PaperShown> papers = papers(year, where, words);
            return Html.page(request, out -> JtepapersGenerated.render(out, Html.PLAIN, frame, papers));
        });
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
        return new PaperShown(
                check.item(), check.title(), check, where.url("papers", item), files(key, item, where, words, ""));
    }

    private static List<Frame.Link> files(RevisionKey key, String item, Where where, Words words, String more) {
        return Arrays.stream(PaperFormat.values())
                .map(format -> new Frame.Link(
                        words.t("format." + format.name()),
                        where.urls().paper(key, item, format.ending(), words.tag()) + more))
                .toList();
    }

    /** A paper between the parts of a page; or, asked for with the ending of a style sheet, the widths of its columns. */
    private Either<Refusal, Reply> preview(Request request) {
        String asked = request.part("paper");
        boolean style = asked.endsWith(STYLE);
        String item = style ? asked.substring(0, asked.length() - STYLE.length()) : asked;
        return OpenedYear.of(request, desk)
                .flatMap(opened -> request.parameter("with", FiscalYear::parse)
                        .flatMap(with -> composed(request, opened.year(), item, with)
                                .map(paper -> style
                                        ? Reply.of("text/css; charset=utf-8", css(paper))
                                        : page(request, opened.where(), opened.year(), paper, with))));
    }

    private Either<Refusal, PaperFile> composed(Request request, Year year, String item, Optional<FiscalYear> with) {
        PaperFile.Wish wish = new PaperFile.Wish(
                new PaperChoice(item, Place.path("{paper}")),
                request.language(),
                Optional.empty(),
                false,
                review -> with.isEmpty()
                        ? Either.right(Optional.empty())
                        : KnownResults.of(desk.shelf(), year.agency().id())
                                .since(review, with.get(), desk.frameworks())
                                .map(Optional::of));
        return report(year)
                .flatMap(report -> PaperFile.compose(desk.frameworks(), report, wish))
                .map(papers -> papers.get(0));
    }

    private static Either<Refusal, ReadReport> report(Year year) {
        return year.report()
                .<Either<Refusal, ReadReport>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown())));
    }

    private Reply page(Request request, Where where, Year year, PaperFile paper, Optional<FiscalYear> with) {
        Words words = Words.of(request.language());
        String item = paper.item().toLowerCase(Locale.ROOT);
        Frame frame = Frame.of(request, words.t("paper.title", paper.item()), where, year.agency(), YearTab.PAPERS)
                .step(words.t("tab.PAPERS"), where.url("papers"));
        String html = HtmlRenderer.render(paper.document());
        String content = between(html, "<main>", "</main>");
        String compared = with.map(known -> "&with=" + known).orElse("");
        String style = where.url("papers", item + STYLE) + "?lang=" + words.tag() + compared;
        PaperCompared comparison = new PaperCompared(
                where.url("papers", item),
                with.map(FiscalYear::toString).orElse(""),
                earlier(year, words),
                with.isEmpty() ? List.of() : files(year.planKey().orElseThrow(), item, where, words, compared));
        return Html.page(request, out -> JtepaperGenerated.render(out, Html.PLAIN, frame, content, style, comparison));
    }

    /** The years whose result the paper's can be held against. */
    private List<MeasureShown.Choice> earlier(Year year, Words words) {
        Optional<FiscalYear> answered =
                year.measures().flatMap(MeasuresPlan::previousResult).map(Assessment::fiscalYear);
        return answered.stream()
                .flatMap(later ->
                        KnownResults.of(desk.shelf(), year.agency().id())
                                .byYear()
                                .headMap(later, false)
                                .keySet()
                                .stream())
                .map(known -> new MeasureShown.Choice(known.toString(), words.year(known)))
                .toList();
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
