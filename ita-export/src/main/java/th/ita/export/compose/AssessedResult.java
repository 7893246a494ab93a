package th.ita.export.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Score;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;
import th.ita.export.wording.Ranges;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** The result that the measures answer: what is known of it in a table, and why the rest is not. */
final class AssessedResult implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        Optional<ResultReview> review = paper.review();
        if (review.isEmpty()) {
            return paper.plan()
                    .previousResult()
                    .map(result -> stated(result, words))
                    .orElseGet(() -> Stream.of(words.heading(1, "result-missing"), words.paragraph("result.missing")));
        }
        return blocks(review.get(), words);
    }

    /** What is known of a result that is scored. */
    static Stream<Block> blocks(ResultReview review, Words words) {
        ScoreSheet sheet = review.sheet();
        String year = sheet.framework().fiscalYear().toString();
        List<Explanation> shown = sheet.total()
                .walk()
                .filter(node -> isAboveParts(node.level()))
                .toList();
        List<Explanation> scored =
                shown.stream().filter(node -> node.score().isPresent()).toList();
        Stream<Block> known = Stream.of(
                words.heading(1, "result", year),
                scored.isEmpty()
                        ? words.paragraph("result.none")
                        : new ResultTable(review, words).table(scored, year));
        Stream<Block> grade = sheet.assessment().reportedGrade().stream()
                .map(published -> words.paragraph("result.published-grade", published));
        return Stream.of(known, grade, unknown(shown, words), between(sheet, shown, words))
                .flatMap(part -> part);
    }

    /** The published figures of a year that cannot be scored. */
    private static Stream<Block> stated(Assessment result, Words words) {
        String year = result.fiscalYear().toString();
        List<List<Inline>> figures = result.reported().entrySet().stream()
                .map(figure -> List.of(words.plain(
                        "result.stated",
                        name(figure.getKey(), words),
                        figure.getValue().toString())))
                .toList();
        Stream<Block> listed = figures.isEmpty() ? Stream.empty() : Stream.of(new BulletList(figures));
        Stream<Block> grade =
                result.reportedGrade().stream().map(published -> words.paragraph("result.published-grade", published));
        return Stream.of(
                        Stream.<Block>of(
                                words.heading(1, "result", year), words.paragraph("result.unscored-year", year)),
                        listed,
                        grade)
                .flatMap(part -> part);
    }

    private static String name(LevelCode code, Words words) {
        if (code.equals(LevelCode.TOTAL)) {
            return words.text("level.TOTAL");
        }
        boolean numbered = Character.isDigit(code.value().charAt(0));
        return numbered ? words.text("section.indicator", code.value()) : code.value();
    }

    /** Sub-indicators and items stand within their indicator. */
    private static boolean isAboveParts(Level level) {
        return level == Level.TOTAL || level == Level.INSTRUMENT || level == Level.INDICATOR;
    }

    private static Stream<Block> unknown(List<Explanation> shown, Words words) {
        Map<Absence, List<Explanation>> reasons = new TreeMap<>(shown.stream()
                .filter(node -> node.standing() instanceof Standing.Unknown)
                .collect(Collectors.groupingBy(node -> ((Standing.Unknown) node.standing()).reason())));
        if (reasons.isEmpty()) {
            return Stream.empty();
        }
        List<List<Inline>> entries = reasons.entrySet().stream()
                .map(reason -> List.of(words.plain(
                        "result.absent",
                        names(reason.getValue(), words),
                        words.text("absence." + reason.getKey().name()))))
                .toList();
        return Stream.of(words.paragraph("result.absent.intro"), new BulletList(entries));
    }

    /** What is known of scores that are not: the figures between which they lie. */
    private static Stream<Block> between(ScoreSheet sheet, List<Explanation> shown, Words words) {
        List<List<Inline>> entries = shown.stream()
                .filter(node -> node.standing() instanceof Standing.Unknown
                        && !node.standing().range().isWhole())
                .map(node -> List.of(words.plain(
                        "result.between",
                        names(List.of(node), words),
                        sheet.printed(Score.of(node.standing().range().low())).toPlainString(),
                        sheet.printed(Score.of(node.standing().range().high())).toPlainString())))
                .toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(words.paragraph("result.between.intro"), new BulletList(entries));
    }

    /** The levels as running text names them, indicators drawn together. */
    private static String names(List<Explanation> nodes, Words words) {
        Stream<String> others = nodes.stream()
                .filter(node -> node.level() != Level.INDICATOR)
                .map(node -> node.level() == Level.TOTAL ? words.text("level.TOTAL") : node.subject());
        List<Integer> indicators = nodes.stream()
                .filter(node -> node.level() == Level.INDICATOR)
                .map(node -> Integer.valueOf(node.subject()))
                .toList();
        Stream<String> numbered = indicators.isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("result.indicators", Ranges.of(indicators)));
        return Stream.concat(others, numbered).collect(Collectors.joining(", "));
    }
}
