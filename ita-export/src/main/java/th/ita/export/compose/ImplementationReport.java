package th.ita.export.compose;

import java.util.List;
import th.ita.export.document.Document;

/**
 * The implementation report (รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน): what became of
 * each measure, with its evidence and what should follow.
 */
public final class ImplementationReport {
    private static final Composition COMPOSITION = new Composition(
            "report",
            List.of(
                    new Introduction(),
                    new AssessedResult(),
                    new AnalysisOfResult(),
                    new StandingMeasures(),
                    new MeasuresTable("report"),
                    new Signature(),
                    new CompletenessAppendix(),
                    new Closing()));

    private ImplementationReport() {}

    /**
     * Composes the report.
     *
     * @param paper what it is composed from; its check is that of the report item
     * @return the document
     */
    public static Document compose(Paper paper) {
        return COMPOSITION.compose(paper);
    }
}
