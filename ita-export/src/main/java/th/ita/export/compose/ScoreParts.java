package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.score.Score;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.rules.inference.Reconciliation;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/** What a score is made of, as far as that is known or follows from the published figure. */
final class ScoreParts {
    private final ResultReview review;
    private final ScoreSheet sheet;
    private final Words words;

    ScoreParts(ResultReview review, Words words) {
        this.review = review;
        this.sheet = review.sheet();
        this.words = words;
    }

    /** The grade of the total; the sub-indicators or questions of an indicator; nothing for the rest. */
    List<Paragraph> of(Explanation node) {
        if (node.level() == Level.TOTAL) {
            return sheet.grade().stream().map(this::grade).toList();
        }
        if (node.level() != Level.INDICATOR) {
            return List.of();
        }
        List<Paragraph> known = node.inputs().stream()
                .flatMap(sub -> sub.score().stream().map(score -> known(sub, score)))
                .toList();
        return known.isEmpty() ? reconciliation(node).map(this::inferred).orElseGet(List::of) : known;
    }

    private Paragraph grade(Grade grade) {
        List<Inline> runs = new ArrayList<>();
        runs.add(words.plain("result.grade", grade.title(words.messages().language())));
        if (sheet.gradeConfidence().filter(Confidence.UNCONFIRMED::equals).isPresent()) {
            runs.add(new Inline.Plain(" "));
            runs.add(new Inline.Label(
                    Confidence.UNCONFIRMED.label().in(words.messages().language())));
        }
        return new Paragraph(Paragraph.Role.BODY, runs);
    }

    private Paragraph known(Explanation part, Score score) {
        if (part.level() == Level.QUESTION) {
            return question(part, score);
        }
        return subIndicator(part, score);
    }

    private Paragraph question(Explanation question, Score score) {
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain(question.subject() + " "));
        sheet.framework()
                .question(new QuestionCode(question.subject()))
                .ifPresent(asked -> runs.addAll(words.official(asked.label())));
        runs.add(new Inline.Plain(": "));
        runs.add(words.plain("result.part.score", sheet.printed(score).toPlainString()));
        return new Paragraph(Paragraph.Role.BODY, runs);
    }

    private Paragraph subIndicator(Explanation sub, Score score) {
        LevelCode code = LevelCode.of(sub.subject());
        List<Inline> runs = new ArrayList<>(new SubIndicatorCounts(sheet, code, words).name(code));
        runs.add(words.plain("result.part.score", sheet.printed(score).toPlainString()));
        return new Paragraph(Paragraph.Role.BODY, runs);
    }

    /** The items met in each sub-indicator, if the published figure leaves no choice; else how much it leaves. */
    private List<Paragraph> inferred(Reconciliation found) {
        SubIndicatorCounts counts = new SubIndicatorCounts(sheet, found.indicator(), words);
        Optional<Stream<Paragraph>> only = found.only()
                .map(pattern ->
                        counts.entries(pattern).stream().map(entry -> new Paragraph(Paragraph.Role.BODY, entry)));
        return only.map(parts -> Stream.concat(Stream.of(words.paragraph("result.inferred")), parts)
                        .toList())
                .orElseGet(() -> List.of(words.paragraph(
                        found.patterns().isEmpty() ? "result.impossible" : "result.ambiguous",
                        Integer.toString(found.patterns().size()))));
    }

    private Optional<Reconciliation> reconciliation(Explanation node) {
        return review.reconciliations().stream()
                .filter(found -> found.indicator().value().equals(node.subject()))
                .findFirst();
    }
}
