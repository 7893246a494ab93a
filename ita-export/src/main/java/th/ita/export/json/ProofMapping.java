package th.ita.export.json;

import th.ita.rules.completeness.CoverageProof;
import th.ita.rules.completeness.Reach;
import th.ita.rules.json.Json;

/** What the proof of coverage found, as JSON. */
final class ProofMapping {
    private ProofMapping() {}

    static Json counterExample(CoverageProof.CounterExample found) {
        return Json.object()
                .with("lacking", found.lacking().name())
                .with("subject", found.subject())
                .build();
    }

    /** What is reached if every measure succeeds that has all it takes. */
    static Json reach(Reach reach) {
        AnalysisJson.Points points = new AnalysisJson.Points(
                reach.framework().rounding().orElseThrow().value());
        return Json.object()
                .with("fiscalYear", reach.framework().fiscalYear().year())
                .with(
                        "levels",
                        Json.list(
                                reach.levels().stream(),
                                level -> Json.object()
                                        .with("code", level.code().value())
                                        .with("range", points.range(level.range()))
                                        .build()))
                .build();
    }
}
