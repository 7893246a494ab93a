package th.ita.cli.terminal;

import java.util.Optional;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.text.Bilingual;
import th.ita.rules.scoring.Explanation;

/** What a framework calls the levels and items that have scores. */
final class LevelNames {
    private LevelNames() {}

    public static Optional<Fact<Bilingual>> of(Framework framework, Explanation node) {
        if (node.level() == Level.ITEM) {
            return ItemCode.parse(node.subject())
                    .toJavaOptional()
                    .flatMap(framework::item)
                    .map(Item::name);
        }
        if (node.level() == Level.QUESTION) {
            return question(framework, node.subject()).map(Question::label);
        }
        if (node.level() == Level.QUESTION_PART) {
            int point = node.subject().indexOf('.');
            int part = Integer.parseInt(node.subject().substring(point + 1)) - 1;
            return question(framework, node.subject().substring(0, point))
                    .flatMap(question -> question.parts()
                            .get(part)
                            .label()
                            .map(label -> new Fact<>(label, question.label().provenance())));
        }
        return framework.name(LevelCode.of(node.subject()));
    }

    private static Optional<Question> question(Framework framework, String code) {
        return framework.question(new QuestionCode(code));
    }
}
