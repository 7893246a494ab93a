package th.ita.export.json;

import java.math.BigDecimal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.comparison.Contribution;
import th.ita.rules.comparison.LevelChange;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.json.Json;

/** A comparison of two years as JSON. The exact points of the parts add up to the exact difference. */
final class ComparisonMapping {
    private final Rounding rounding;
    private final AnalysisJson.Points points;

    private ComparisonMapping(Rounding rounding) {
        this.rounding = rounding;
        this.points = new AnalysisJson.Points(rounding);
    }

    static Json write(YearOnYear compared) {
        ComparisonMapping mapping = new ComparisonMapping(
                compared.after().framework().rounding().orElseThrow().value());
        return Json.object()
                .with("from", compared.before().framework().fiscalYear().year())
                .with("to", compared.after().framework().fiscalYear().year())
                .with("changes", Json.list(compared.changes().stream(), mapping::change))
                .with("unknown", Json.texts(compared.unknown().stream()))
                .build();
    }

    private Json change(LevelChange change) {
        Json.ObjectBuilder byKind = Json.object();
        for (Contribution.Kind kind : Contribution.Kind.values()) {
            byKind.with(kind.name(), points.of(change.points(kind)));
        }
        return Json.object()
                .with("code", change.code().value())
                .with("before", printed(change.before().exact()))
                .with("after", printed(change.after().exact()))
                .with("difference", points.of(change.difference()))
                .with("restsOnPrintedFigures", change.printed())
                .with("byKind", byKind.build())
                .with("parts", Json.list(change.parts().stream(), this::part))
                .build();
    }

    private Json part(Contribution part) {
        return Json.object()
                .with("kind", part.kind().name())
                .with("subject", part.subject())
                .with("before", Json.texts(part.before().stream()))
                .with("points", points.of(part.points()))
                .build();
    }

    private String printed(Fraction exact) {
        BigDecimal rounded = exact.rounded(rounding);
        return rounded.toPlainString();
    }
}
