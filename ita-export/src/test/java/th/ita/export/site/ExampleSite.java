package th.ita.export.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.compose.Paper;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.review.ResultReview;

/** The site of the example: its plan with evidence, last year's result, and outcomes of some items of the year. */
final class ExampleSite {
    private ExampleSite() {}

    static MeasuresPlan plan() {
        MeasuresPlan plan = ExamplePlan.plan();
        List<Measure> measures = new ArrayList<>(plan.measures());
        measures.set(
                1,
                Measure.builder()
                        .from(measures.get(1))
                        .addEvidence(new Evidence(
                                        URI.create("https://www.udoncity.go.th/public/o6?a=1&b='2'"),
                                        Optional.of("กฎหมายที่เกี่ยวข้อง"))
                                .of(EvidenceKind.PAGE))
                        .build());
        return MeasuresPlan.builder().from(plan).measures(measures).build();
    }

    static Assessment result() {
        return Assessment.builder()
                .agency(ExamplePlan.agency())
                .fiscalYear(ExamplePlan.YEAR)
                .putOutcome(ItemCode.of(1), ItemOutcome.MET)
                .putOutcome(ItemCode.of(6), ItemOutcome.NOT_MET)
                .build();
    }

    static SiteSource.Builder builder() {
        return builder(plan());
    }

    static SiteSource.Builder builder(MeasuresPlan plan) {
        List<CheckResult> checks = new ArrayList<>();
        List<PaperFiles> papers = new ArrayList<>();
        for (ItemRole role : ItemRole.values()) {
            CheckResult check = ExamplePlan.check(role, plan);
            checks.add(check);
            for (Language language : Language.values()) {
                papers.add(files(role, check, ExamplePlan.paper(role, plan, language)));
            }
        }
        return SiteSource.builder()
                .agency(plan.agency())
                .framework(framework())
                .plan(new ReadReport(plan, ReadingNotes.NONE))
                .answered(plan.previousResult().map(result -> ExamplePlan.review(result, plan)))
                .checks(checks)
                .papers(papers)
                .putPage(
                        ItemCode.of(1),
                        List.of(new Evidence(URI.create("https://www.udoncity.go.th/o1"), Optional.empty())));
    }

    static ResultReview review() {
        return ExamplePlan.right(ResultReview.of(result(), framework()));
    }

    static Framework framework() {
        return ExamplePlan.framework(ExamplePlan.YEAR);
    }

    private static PaperFiles files(ItemRole role, CheckResult check, Paper paper) {
        Document document =
                role == ItemRole.MEASURES ? MeasuresDocument.compose(paper) : ImplementationReport.compose(paper);
        String name = check.item().code().toString().toLowerCase(java.util.Locale.ROOT);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".html", HtmlRenderer.render(document).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".md", MarkdownRenderer.render(document).getBytes(StandardCharsets.UTF_8));
        return new PaperFiles(
                paper.language(), check.item().code(), document.title().text(document.numerals()), files);
    }
}
