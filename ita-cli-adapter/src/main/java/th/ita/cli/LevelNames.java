package th.ita.cli;

import java.util.Optional;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.text.Bilingual;
import th.ita.rules.scoring.Explanation;

/** What a framework calls the levels and items that have scores. */
final class LevelNames {
    private LevelNames() {}

    static Optional<Fact<Bilingual>> of(Framework framework, Explanation node) {
        if (node.level() == Level.ITEM) {
            return ItemCode.parse(node.subject())
                    .toJavaOptional()
                    .flatMap(framework::item)
                    .map(Item::name);
        }
        return framework.name(LevelCode.of(node.subject()));
    }
}
