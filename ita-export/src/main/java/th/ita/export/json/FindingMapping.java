package th.ita.export.json;

import th.ita.rules.finding.Finding;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** A finding as JSON, with its sentence in the reader's language. */
final class FindingMapping {
    private FindingMapping() {}

    static Json write(Finding finding, Messages words) {
        return members(finding, words).build();
    }

    /** The members of a finding, to which others can be added. */
    static Json.ObjectBuilder members(Finding finding, Messages words) {
        return Json.object()
                .with("rule", finding.rule())
                .with("severity", finding.severity().name())
                .with("subject", finding.subject())
                .with("message", words.finding(finding));
    }
}
