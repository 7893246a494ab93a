package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.text.Bilingual;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/** The known scores of a result: the published figure or, where there is none, the computed one. */
final class ResultTable {
    private final ScoreSheet sheet;
    private final ScoreParts parts;
    private final Words words;

    ResultTable(ResultReview review, Words words) {
        this.sheet = review.sheet();
        this.parts = new ScoreParts(review, words);
        this.words = words;
    }

    /** A row for each level, whose score is known. */
    Table table(List<Explanation> scored, String year) {
        return new Table(
                "result-table",
                List.of(words.plain("result.caption", year)),
                List.of(
                        new Table.Column(words.plain("result.code"), 12, Table.Align.START),
                        new Table.Column(words.plain("result.name"), 30, Table.Align.START),
                        new Table.Column(words.plain("result.score"), 14, Table.Align.END),
                        new Table.Column(words.plain("result.parts"), 44, Table.Align.START)),
                scored.stream().map(this::row).toList());
    }

    private Table.Row row(Explanation node) {
        String code = node.level() == Level.TOTAL ? words.text("level.TOTAL") : node.subject();
        List<Paragraph> name = name(node).stream()
                .map(fact -> new Paragraph(Paragraph.Role.BODY, words.official(fact)))
                .toList();
        return Table.Row.of(
                Table.Cell.of(new Inline.Plain(code)),
                new Table.Cell(name),
                score(node),
                new Table.Cell(parts.of(node)));
    }

    private Optional<Fact<Bilingual>> name(Explanation node) {
        return node.level() == Level.ITEM ? Optional.empty() : sheet.framework().name(LevelCode.of(node.subject()));
    }

    private Table.Cell score(Explanation node) {
        if (node.reported().isPresent()) {
            return Table.Cell.of(new Inline.Plain(node.reported().get().toString()));
        }
        String computed = sheet.printed(node.score().orElseThrow()).toPlainString();
        return Table.Cell.of(new Inline.Plain(computed + " "), new Inline.Label(words.text("basis.COMPUTED")));
    }
}
