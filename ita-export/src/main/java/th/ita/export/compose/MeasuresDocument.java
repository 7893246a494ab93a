package th.ita.export.compose;

import java.util.List;
import th.ita.export.document.Document;

/**
 * The measures document (มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน): last year's result, what is made of it,
 * and the measures that follow, with their follow-up.
 */
public final class MeasuresDocument {
    private static final Composition COMPOSITION = new Composition(
            "measures",
            List.of(
                    new Introduction(),
                    new AssessedResult(),
                    new AnalysisOfResult(),
                    new MeasuresTable("measures"),
                    new StandingMeasures(),
                    new Signature(),
                    new CompletenessAppendix(),
                    new Closing()));

    private MeasuresDocument() {}

    /**
     * Composes the document.
     *
     * @param paper what it is composed from; its check is that of the measures item
     * @return the document
     */
    public static Document compose(Paper paper) {
        return COMPOSITION.compose(paper);
    }
}
