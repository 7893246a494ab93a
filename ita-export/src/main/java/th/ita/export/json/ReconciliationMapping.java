package th.ita.export.json;

import th.ita.domain.framework.Framework;
import th.ita.domain.framework.SubIndicator;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.Reconciliation;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.ScoreSheet;

/** A published indicator held against the measures, as JSON. */
final class ReconciliationMapping {
    private final ScoreSheet sheet;

    ReconciliationMapping(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    Json write(Reconciliation reconciliation) {
        return Json.object()
                .with("indicator", reconciliation.indicator().value())
                .with("reported", reconciliation.reported().toString())
                .with("computed", sheet.printed(reconciliation.score()).toPlainString())
                .with("exact", reconciliation.score().toString())
                .with("agrees", reconciliation.agrees())
                .with("named", Json.texts(reconciliation.named().stream()))
                .with("supposed", pattern(reconciliation.supposed(), reconciliation))
                .with("patterns", reconciliation.patterns().size())
                .with(
                        "patternsWithNamedUnmet",
                        reconciliation.patternsWithNamedUnmet().size())
                .with("only", Json.of(reconciliation.only(), only -> pattern(only, reconciliation)))
                .build();
    }

    private Json pattern(Pattern pattern, Reconciliation reconciliation) {
        Framework framework = sheet.framework();
        Json.ObjectBuilder object = Json.object();
        for (SubIndicator sub : framework.subIndicatorsIn(reconciliation.indicator())) {
            object.with(
                    sub.code().value(),
                    Json.object()
                            .with("met", pattern.metIn(sub.code()))
                            .with("of", framework.itemsIn(sub.code()).size())
                            .build());
        }
        return object.build();
    }
}
