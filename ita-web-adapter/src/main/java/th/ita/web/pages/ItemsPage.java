package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.StudiedResult;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The items of a year: what the result says of each, which measures serve it, and the evidence. */
final class ItemsPage {
    private final Desk desk;

    ItemsPage(Desk desk) {
        this.desk = desk;
    }

    /** What a result says of its items. */
    record Outcomes(String title, List<Outcome> items) {}

    /** An item of a result: whether it was met, and what it would bring. */
    record Outcome(String item, String name, String of, String status, String mark, String gain) {}

    /** An item of the planned year: the measures that serve it and their evidence. */
    record Served(String item, String name, List<Frame.Link> measures, List<MeasureShown.Proof> evidence) {}

    List<Route> routes() {
        return List.of(new Route("showItems", GET, Where.PATH + "/items", Right.READ_PLAN, this::show));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk).map(opened -> page(request, opened.where(), opened.year()));
    }

    private Reply page(Request request, Where where, Year year) {
        Words words = Words.of(request.language());
        List<Outcomes> outcomes = new ArrayList<>();
        for (Input input : year.results()) {
            StudiedResult.of(input, desk.frameworks())
                    .forEach(studied -> outcomes.add(outcomes(studied.answer().analysis(), words)));
        }
        List<Served> served =
                year.measures().map(plan -> served(plan, year, where, words)).orElse(List.of());
        Frame frame =
                Frame.of(request, words.t("items.title", where.year().toString()), where, year.agency(), YearTab.ITEMS);
        String looks = hasEvidence(year) && Changing.may(request, Right.LOOK_AT_LINKS, where.agency())
                ? where.url("items", "looks")
                : "";
        return Html.page(request, out -> JteitemsGenerated.render(out, Html.PLAIN, frame, outcomes, served, looks));
    }

    private static boolean hasEvidence(Year year) {
        return year.measures().stream()
                .flatMap(plan -> plan.measures().stream())
                .anyMatch(measure -> !measure.evidence().isEmpty());
    }

    private static Outcomes outcomes(ResultAnalysis analysis, Words words) {
        Framework framework = analysis.sheet().framework();
        return new Outcomes(
                words.t("items.outcomes", framework.fiscalYear().toString()),
                analysis.items().stream()
                        .map(gain -> outcome(gain, framework, analysis, words))
                        .toList());
    }

    private static Outcome outcome(ItemGain gain, Framework framework, ResultAnalysis analysis, Words words) {
        return new Outcome(
                gain.item().toString(),
                name(framework, gain.item(), words),
                words.t("level.SUB_INDICATOR") + " " + gain.subIndicator()
                        + framework
                                .name(gain.subIndicator())
                                .map(name -> " " + words.in(name.value()))
                                .orElse(""),
                words.t("item-status." + gain.status().name()),
                gain.status().isMet() ? "good" : gain.status().isNotMet() ? "bad" : "open",
                gain.status().isMet()
                        ? ""
                        : "+"
                                + IndicatorChart.printed(gain.onTotal(), analysis.sheet())
                                        .toPlainString());
    }

    private static String name(Framework framework, ItemCode code, Words words) {
        return framework.item(code).map(item -> words.in(item.name().value())).orElse("");
    }

    private List<Served> served(MeasuresPlan plan, Year year, Where where, Words words) {
        Optional<Framework> framework =
                desk.frameworks().framework(plan.fiscalYear()).toJavaOptional();
        List<Numbered> measures = numbered(plan, year);
        return framework.stream()
                .flatMap(known -> known.items().stream())
                .map(item -> served(item, measures, year, where, words))
                .toList();
    }

    /** A measure with the number its page has. */
    private record Numbered(int number, Measure measure) {}

    private static List<Numbered> numbered(MeasuresPlan plan, Year year) {
        List<Numbered> numbered = new ArrayList<>();
        if (year.life().isPresent()) {
            year.life()
                    .get()
                    .document()
                    .now()
                    .standing()
                    .forEach(one -> numbered.add(new Numbered(one.number(), one.measure())));
        } else {
            plan.measures().forEach(measure -> numbered.add(new Numbered(numbered.size() + 1, measure)));
        }
        return numbered;
    }

    private static Served served(Item item, List<Numbered> measures, Year year, Where where, Words words) {
        List<Numbered> serving = measures.stream()
                .filter(one -> one.measure().targets().contains(item.code()))
                .toList();
        return new Served(
                item.code().toString(),
                words.in(item.name().value()),
                serving.stream()
                        .map(one -> new Frame.Link(
                                one.number() + ". " + one.measure().title(),
                                year.life().isPresent()
                                        ? where.url("plan", "measures", Integer.toString(one.number()))
                                        : where.url("plan")))
                        .toList(),
                serving.stream()
                        .flatMap(one -> one.measure().evidence().stream())
                        .map((Evidence evidence) -> MeasureShown.Proof.of(evidence, words))
                        .toList());
    }
}
