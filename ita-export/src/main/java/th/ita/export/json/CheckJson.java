package th.ita.export.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.text.Bilingual;
import th.ita.rules.completeness.Aspect;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Coverage;
import th.ita.rules.completeness.CoverageProof;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** What a check of completeness found, as JSON. */
public final class CheckJson {
    private CheckJson() {}

    /**
     * Writes the check of one paper.
     *
     * @param check what was found
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(CheckResult check, Messages words) {
        return JsonPrinter.print(one(check, words));
    }

    /**
     * Writes the checks of several papers of one plan together: passed when all did, the findings of all, each naming
     * the item of its paper, and after them the single checks.
     *
     * @param checks what was found, one check or more, in the order of the papers
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(List<CheckResult> checks, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("item", "all")
                .with("passed", checks.stream().allMatch(CheckResult::passed))
                .with("findings", Json.list(checks.stream().flatMap(check -> withItem(check, words)), json -> json))
                .with("frameworks", OriginMapping.frameworks(checks.get(0).frameworks()))
                .with("coverage", coverage(checks.get(0).coverage()))
                .with("checks", Json.list(checks.stream(), check -> one(check, words)))
                .build());
    }

    private static Json one(CheckResult check, Messages words) {
        return Json.object()
                .with("item", check.item().code().toString())
                .with("passed", check.passed())
                .with("findings", Json.list(check.findings().stream(), finding -> FindingMapping.write(finding, words)))
                .with("itemName", name(check.item().name()))
                .with(
                        "requiredConfidence",
                        check.item()
                                .required()
                                .map(required ->
                                        required.provenance().confidence().name()))
                .with("frameworks", OriginMapping.frameworks(check.frameworks()))
                .with("aspects", Json.list(check.aspects().entrySet().stream(), aspect -> aspect(aspect, words)))
                .with("coverage", coverage(check.coverage()))
                .build();
    }

    private static Json name(Fact<Bilingual> name) {
        return FactMapping.members(name.value())
                .with("confidence", name.provenance().confidence().name())
                .build();
    }

    private static Stream<Json> withItem(CheckResult check, Messages words) {
        String item = check.item().code().toString();
        return check.findings().stream()
                .map(finding -> FindingMapping.members(finding, words)
                        .with("item", item)
                        .build());
    }

    private static Json aspect(Map.Entry<Aspect, Boolean> aspect, Messages words) {
        String name = aspect.getKey().name();
        return Json.object()
                .with("aspect", name)
                .with("label", words.text("aspect." + name))
                .with("complete", aspect.getValue())
                .build();
    }

    private static Json coverage(Coverage coverage) {
        return Json.object()
                .with("gaps", coverage.gaps())
                .with("covered", coverage.covered())
                .with("uncovered", Json.texts(coverage.uncovered().stream()))
                .with("proved", Json.of(coverage.proof(), proof -> Json.of(proof.proved())))
                .with(
                        "counterExamples",
                        Json.of(
                                coverage.proof(),
                                proof -> Json.list(proof.counterExamples().stream(), ProofMapping::counterExample)))
                .with("reaches", Json.of(coverage.proof().flatMap(CoverageProof::reach), ProofMapping::reach))
                .build();
    }
}
