package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.comparison.Contribution;
import th.ita.rules.comparison.LevelChange;
import th.ita.rules.comparison.YearOnYear;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.KnownResults;
import th.ita.web.desk.StudiedResult;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The results of all years of an agency beside each other, and what made the difference between two of them. */
final class ComparePage {
    private final Desk desk;

    ComparePage(Desk desk) {
        this.desk = desk;
    }

    /**
     * The years of an agency as their page shows them.
     *
     * @param years the years of which a result is known, the earliest first
     * @param rows the levels with their figures in these years
     * @param earlier the earlier of the two that are compared; empty where there are not two
     * @param later the later of them
     * @param refusal why the two cannot be compared
     * @param changes what changed between the two
     */
    record Shown(
            List<String> years,
            List<Row> rows,
            String earlier,
            String later,
            String refusal,
            List<Difference> changes) {}

    /** A level in every year. */
    record Row(String level, List<String> figures) {}

    /** How a level changed, and what of it comes from where. */
    record Difference(String level, String before, String after, String difference, List<String> parts) {}

    List<Route> routes() {
        return List.of(new Route("compareYears", GET, Where.PATH + "/compare", Right.READ_ASSESSMENT, this::show));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> request.parameter("with", FiscalYear::parse)
                        .map(with -> page(request, opened.where(), opened.year(), with)));
    }

    private Reply page(Request request, Where where, Year year, Optional<FiscalYear> with) {
        Words words = Words.of(request.language());
        NavigableMap<FiscalYear, Input> results =
                KnownResults.of(desk.shelf(), where.agency()).byYear();
        Shown shown = shown(results, where, with, words);
        Frame frame = Frame.of(request, words.t("compare.title"), where, year.agency(), YearTab.COMPARE);
        return Html.page(request, out -> JtecompareGenerated.render(out, Html.PLAIN, frame, where, shown));
    }

    private Shown shown(NavigableMap<FiscalYear, Input> results, Where where, Optional<FiscalYear> with, Words words) {
        List<FiscalYear> years = new ArrayList<>(results.keySet());
        List<String> titles = years.stream().map(words::year).toList();
        List<Row> rows = new Figures(results, desk, words).rows();
        List<FiscalYear> upTo =
                years.stream().filter(year -> year.compareTo(where.year()) <= 0).toList();
        if (upTo.size() < 2) {
            return new Shown(titles, rows, "", "", "", List.of());
        }
        FiscalYear later = upTo.get(upTo.size() - 1);
        FiscalYear earlier = with.filter(results::containsKey).orElse(upTo.get(upTo.size() - 2));
        return compared(of(earlier, results), of(later, results), words)
                .fold(
                        refusal -> new Shown(
                                titles,
                                rows,
                                words.year(earlier),
                                words.year(later),
                                words.refusal(refusal),
                                List.of()),
                        changes -> new Shown(titles, rows, words.year(earlier), words.year(later), "", changes));
    }

    private static Input of(FiscalYear year, NavigableMap<FiscalYear, Input> results) {
        return Objects.requireNonNull(results.get(year));
    }

    private Either<Refusal, List<Difference>> compared(Input earlier, Input later, Words words) {
        return StudiedResult.of(earlier, desk.frameworks())
                .flatMap(before -> StudiedResult.of(later, desk.frameworks())
                        .flatMap(after -> YearOnYear.of(
                                before.review().sheet(), after.review().sheet())))
                .map(found -> found.changes().stream()
                        .map(change -> difference(change, found, words))
                        .toList());
    }

    private static Difference difference(LevelChange change, YearOnYear found, Words words) {
        Framework framework = found.after().framework();
        return new Difference(
                ResultShown.level(change.code(), Optional.of(framework), words),
                found.before().printed(change.before()).toPlainString(),
                found.after().printed(change.after()).toPlainString(),
                signed(change.difference(), found),
                change.parts().stream().map(part -> part(part, found, words)).toList());
    }

    private static String part(Contribution part, YearOnYear found, Words words) {
        return words.t("contribution." + part.kind().name(), part.subject(), signed(part.points(), found));
    }

    private static String signed(Fraction points, YearOnYear found) {
        String printed = IndicatorChart.printed(points, found.after()).toPlainString();
        return points.compareTo(Fraction.ZERO) > 0 ? "+" + printed : printed.replace('-', '−');
    }

    /** The figures that were published, or else worked out, of every level in every year. */
    private record Figures(NavigableMap<FiscalYear, Input> results, Desk desk, Words words) {
        List<Row> rows() {
            NavigableMap<String, String> names = new TreeMap<>();
            List<NavigableMap<String, String>> columns = new ArrayList<>();
            results.forEach((year, input) -> {
                NavigableMap<String, String> column = new TreeMap<>();
                Optional<Framework> framework =
                        desk.frameworks().framework(year).toJavaOptional();
                Assessment result = ResultQuestions.result(input).get();
                result.reported().forEach((code, score) -> {
                    names.put(key(code.value()), ResultShown.level(code, framework, words));
                    column.put(key(code.value()), score.toString());
                });
                columns.add(column);
            });
            return names.entrySet().stream()
                    .map(name -> new Row(
                            name.getValue(),
                            columns.stream()
                                    .map(column -> column.getOrDefault(name.getKey(), "–"))
                                    .toList()))
                    .toList();
        }

        /** Numbered levels by their numbers, the others after them. */
        private static String key(String code) {
            return Character.isDigit(code.charAt(0))
                    ? String.format(Locale.ROOT, "%04d", Integer.parseInt(code.split("\\.", -1)[0])) + code
                    : code;
        }
    }
}
