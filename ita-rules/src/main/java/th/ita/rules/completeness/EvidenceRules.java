package th.ita.rules.completeness;

import static th.ita.rules.completeness.Aspect.PRACTICE;
import static th.ita.rules.finding.Severity.ERROR;
import static th.ita.rules.finding.Severity.INFO;
import static th.ita.rules.finding.Severity.WARNING;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.measures.Measure;
import th.ita.rules.completeness.CompletenessRule.Wanting;
import th.ita.rules.finding.Severity;

/**
 * Whether the evidence of a report resolves. That can only be told by looking: by what the plan keeps of earlier looks,
 * or by looks that the check is given. A link that leads nowhere says what is not so and weighs more than none; one that
 * cannot be told about is to be looked at another day.
 */
final class EvidenceRules {
    /** Somebody looked, sooner or later. */
    static final CompletenessRule LOOKED_AT =
            CompletenessRule.onEachMeasure("R-9", INFO, PRACTICE, "evidence", EvidenceRules::isLookedAt);

    /** Nothing is there that the public can see. */
    static final CompletenessRule NOWHERE =
            rule("R-11", ERROR, EnumSet.of(EvidenceState.GONE, EvidenceState.FORBIDDEN));

    /** It could not be told what is there. */
    static final CompletenessRule NOT_TOLD = rule(
            "R-12", WARNING, EnumSet.of(EvidenceState.TROUBLE, EvidenceState.UNTRUSTED, EvidenceState.NOT_LOOKED_AT));

    private EvidenceRules() {}

    private static boolean isLookedAt(Measure measure, PlanUnderCheck check) {
        return measure.evidence().stream()
                .allMatch(evidence ->
                        evidence.seen().isPresent() || check.look(evidence).isPresent());
    }

    private static CompletenessRule rule(String id, Severity severity, Set<EvidenceState> states) {
        return new CompletenessRule(
                id,
                severity,
                PRACTICE,
                "measures[].evidence",
                check -> check.measuresWhere(
                                (measure, all) -> !measure.evidence().isEmpty(), "evidence")
                        .flatMap(found -> wanting(found, check, states)));
    }

    private static Stream<Wanting> wanting(
            PlanUnderCheck.Numbered found, PlanUnderCheck check, Set<EvidenceState> states) {
        return found.measure().evidence().stream()
                .flatMap(evidence -> check.look(evidence).stream())
                .filter(look -> states.contains(look.state()))
                .distinct()
                .map(look -> Wanting.of(
                        found.path(),
                        found.number(),
                        found.measure().title(),
                        look.link().toString(),
                        "@evidence." + look.state()));
    }
}
