package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.StudiedResult;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** How a score comes about, level by level: each with its rule, its inputs, and how sure it is. */
final class ScorePage {
    private final Desk desk;

    ScorePage(Desk desk) {
        this.desk = desk;
    }

    /** A result with its tree, or why there is none. */
    record Tree(String title, String obstacle, List<Node> nodes, String digest) {}

    /**
     * A level of a score.
     *
     * @param name what it is
     * @param figure its score, or the range it lies in
     * @param basis how the score is known, or why it is not
     * @param rule how it comes of its inputs
     * @param weight its weight in the level above; empty where it has none
     * @param exact the exact fraction; empty where it is not known
     * @param open whether it is shown with its inputs at first
     * @param inputs the levels below
     */
    record Node(
            String name,
            String figure,
            String basis,
            String rule,
            String weight,
            String exact,
            boolean open,
            List<Node> inputs) {}

    List<Route> routes() {
        return List.of(new Route("showScore", GET, Where.PATH + "/score", Right.READ_ASSESSMENT, this::show));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk).map(opened -> page(request, opened.where(), opened.year()));
    }

    private Reply page(Request request, Where where, Year year) {
        Words words = Words.of(request.language());
        List<Tree> trees = new ArrayList<>();
        for (Input input : year.results()) {
            trees.add(tree(input, words));
        }
        Frame frame = Frame.of(request, words.t("score.title"), where, year.agency(), YearTab.SCORE);
        return Html.page(request, out -> JtescoreGenerated.render(out, Html.PLAIN, frame, trees));
    }

    private Tree tree(Input input, Words words) {
        String year = ResultQuestions.result(input)
                .map(result -> result.fiscalYear().toString())
                .getOrElse("");
        String title = words.t(input instanceof Input.OfPlan ? "result.answered" : "result.own", year);
        return StudiedResult.of(input, desk.frameworks())
                .map(studied -> {
                    ScoreSheet sheet = studied.review().sheet();
                    return new Tree(title, "", List.of(new Telling(sheet, words).node(sheet.total())), sheet.digest());
                })
                .getOrElseGet(refusal -> new Tree(title, words.refusal(refusal), List.of(), ""));
    }

    /** A tree being put into words. */
    private record Telling(ScoreSheet sheet, Words words) {
        Node node(Explanation node) {
            return new Node(
                    name(node),
                    figure(node),
                    basis(node),
                    node.inputs().isEmpty()
                            ? ""
                            : words.t("aggregation." + node.rule().value().name()),
                    node.weight().map(Object::toString).orElse(""),
                    node.score().map(Object::toString).orElse(""),
                    node.level() == Level.TOTAL || node.level() == Level.INSTRUMENT,
                    node.inputs().stream().map(this::node).toList());
        }

        private String name(Explanation node) {
            return switch (node.level()) {
                case ITEM ->
                    node.subject() + " "
                            + sheet.framework().items().stream()
                                    .filter(item -> item.code().toString().equals(node.subject()))
                                    .findFirst()
                                    .map(item -> words.in(item.name().value()))
                                    .orElse("");
                case TOTAL -> words.t("level.TOTAL");
                case INSTRUMENT, INDICATOR, SUB_INDICATOR ->
                    words.t("level." + node.level().name()) + " "
                            + node.subject()
                            + sheet.framework()
                                    .name(LevelCode.of(node.subject()))
                                    .map(name -> " " + words.in(name.value()))
                                    .orElse("");
                case QUESTION, QUESTION_PART -> words.t("level." + node.level().name()) + " " + node.subject();
            };
        }

        private String figure(Explanation node) {
            Optional<String> known =
                    node.score().map(score -> sheet.printed(score).toPlainString());
            Interval range = node.standing().range();
            return known.orElseGet(() -> range.isWhole()
                    ? words.t("score.unknown")
                    : IndicatorChart.printed(range.low(), sheet).toPlainString()
                            + "–"
                            + IndicatorChart.printed(range.high(), sheet).toPlainString());
        }

        private String basis(Explanation node) {
            return node.standing() instanceof Standing.Known known
                    ? words.t("basis." + known.basis().name())
                    : words.t("absence."
                            + ((Standing.Unknown) node.standing()).reason().name());
        }
    }
}
