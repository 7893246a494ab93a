package th.ita.export.json;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.export.audit.AuditEntry;
import th.ita.export.audit.AuditReport;
import th.ita.rules.audit.AuditedRow;
import th.ita.rules.audit.Comparison;
import th.ita.rules.audit.IndicatorFit;
import th.ita.rules.audit.Verdict;
import th.ita.rules.inference.Fit;
import th.ita.rules.inference.Reachable;
import th.ita.rules.inference.Solution;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** The audit of a published table as JSON. Rows that cannot be audited stand apart, in {@code refused}. */
public final class AuditJson {
    /** How many patterns behind a figure are listed; where there are more, only their number is. */
    private static final int FEW = 12;

    private AuditJson() {}

    /**
     * Writes an audit.
     *
     * @param report the audit
     * @param frameworks the frameworks it rests on
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(AuditReport report, List<Framework> frameworks, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("frameworks", OriginMapping.frameworks(frameworks))
                .with("rows", Json.list(rows(report).stream(), row -> row(row, words)))
                .with("consistent", report.count(Verdict.CONSISTENT))
                .with("inconsistent", report.count(Verdict.INCONSISTENT))
                .with("incomplete", report.count(Verdict.INCOMPLETE))
                .with("refused", Json.list(refused(report).stream(), row -> refused(row, words)))
                .with(
                        "findings",
                        Json.list(report.findings().stream(), finding -> FindingMapping.write(finding, words)))
                .build());
    }

    private static List<AuditEntry.Audited> rows(AuditReport report) {
        return report.entries().stream()
                .filter(AuditEntry.Audited.class::isInstance)
                .map(AuditEntry.Audited.class::cast)
                .toList();
    }

    private static List<AuditEntry.Refused> refused(AuditReport report) {
        return report.entries().stream()
                .filter(AuditEntry.Refused.class::isInstance)
                .map(AuditEntry.Refused.class::cast)
                .toList();
    }

    private static Json row(AuditEntry.Audited entry, Messages words) {
        AuditedRow audited = entry.audited();
        return Json.object()
                .with("line", entry.line())
                .with("agency", audited.row().agency())
                .with("fiscalYear", audited.row().fiscalYear().year())
                .with("scope", audited.row().scope().name())
                .with("verdict", audited.verdict().name())
                .with(
                        "computed",
                        Json.object()
                                .with("total", audited.total().map(total -> total.toPlainString()))
                                .with(
                                        "low",
                                        audited.range().map(range -> range.low().toPlainString()))
                                .with(
                                        "high",
                                        audited.range()
                                                .map(range -> range.high().toPlainString()))
                                .build())
                .with("grade", audited.grade().map(grade -> grade.code()))
                .with("printedGrade", audited.row().grade())
                .with("orders", Json.texts(audited.orders().stream()))
                .with("reasons", Json.list(audited.reasons().stream(), reason -> FindingMapping.write(reason, words)))
                .with("comparisons", Json.list(audited.comparisons().stream(), AuditJson::comparison))
                .with("indicators", Json.list(audited.indicators().stream(), AuditJson::indicator))
                .with("confidence", audited.confidence().name())
                .build();
    }

    private static Json comparison(Comparison compared) {
        return Json.object()
                .with("subject", compared.subject())
                .with("printed", compared.printed().toString())
                .with("low", compared.bounds().low().toPlainString())
                .with("high", compared.bounds().high().toPlainString())
                .with("exactLow", compared.computed().low().toString())
                .with("exactHigh", compared.computed().high().toString())
                .with("orders", Json.texts(compared.fits().stream()))
                .build();
    }

    private static Json indicator(IndicatorFit found) {
        Fit fit = found.fit();
        boolean few = fit.solutions().size() <= FEW;
        return Json.object()
                .with("indicator", found.indicator().value())
                .with("printed", found.printed().toString())
                .with("patterns", fit.solutions().size())
                .with("itemSets", fit.itemSets().toString())
                .with(
                        "notMet",
                        few
                                ? Json.list(fit.solutions().stream().map(Solution::notMet), PatternMapping::counts)
                                : Json.absent())
                .with(
                        "nearest",
                        Json.list(
                                fit.nearest().stream().map(Reachable::figure),
                                figure -> Json.of(figure.toPlainString())))
                .build();
    }

    private static Json refused(AuditEntry.Refused entry, Messages words) {
        return Json.object()
                .with("line", entry.line())
                .with("agency", entry.agency())
                .with("problems", Json.list(entry.problems().stream(), problem -> problem(problem, words)))
                .build();
    }

    private static Json problem(Refusal refusal, Messages words) {
        return Json.object()
                .with("code", refusal.code().name())
                .with("column", refusal.where().path())
                .with("message", words.refusal(refusal))
                .build();
    }
}
