package th.ita.rules.completeness;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Checks the two papers of a plan, the measures document and the implementation report, against what they must hold.
 *
 * <p>Example: {@code Completeness.standard().check(ItemRole.MEASURES_REPORT, plan, framework, assessed)}. Immutable and
 * thread-safe.
 */
public final class Completeness {
    private final List<CompletenessRule> measuresRules;
    private final List<CompletenessRule> reportRules;

    private Completeness(List<CompletenessRule> measuresRules, List<CompletenessRule> reportRules) {
        this.measuresRules = List.copyOf(measuresRules);
        this.reportRules = List.copyOf(reportRules);
    }

    /** {@return a check by the rules of this library} */
    public static Completeness standard() {
        return new Completeness(MeasuresRules.ALL, ReportRules.ALL);
    }

    /**
     * The rules of a paper, in order.
     *
     * @param role the part its item plays
     * @return its rules
     */
    public List<CompletenessRule> rules(ItemRole role) {
        return role == ItemRole.MEASURES ? measuresRules : reportRules;
    }

    /**
     * The same check with other rules for one paper.
     *
     * @param role the part its item plays
     * @param rules all rules for it, in the order of the findings
     * @return the changed check
     */
    public Completeness withRules(ItemRole role, List<CompletenessRule> rules) {
        return role == ItemRole.MEASURES
                ? new Completeness(rules, reportRules)
                : new Completeness(measuresRules, rules);
    }

    /**
     * The same check with one more rule.
     *
     * @param role the part its item plays
     * @param rule the rule, whose id no other has
     * @return the changed check
     * @throws OutOfRangeException if another rule has its id
     */
    public Completeness plus(ItemRole role, CompletenessRule rule) {
        if (ids().anyMatch(rule.id()::equals)) {
            throw new OutOfRangeException("id of a rule", rule.id(), "one that no other rule has");
        }
        return withRules(
                role, Stream.concat(rules(role).stream(), Stream.of(rule)).toList());
    }

    /**
     * The same check without some of its rules.
     *
     * @param ids the ids of the rules to leave out, such as {@code R-7}
     * @return the changed check, or why an id is none
     */
    public Either<Refusal, Completeness> without(Collection<String> ids) {
        for (String id : ids) {
            if (ids().noneMatch(id::equals)) {
                return Either.left(Refusal.of(
                        CompletenessRefusal.NO_SUCH_RULE,
                        Place.unknown(),
                        id,
                        ids().collect(Collectors.joining(", "))));
            }
        }
        return Either.right(new Completeness(others(measuresRules, ids), others(reportRules, ids)));
    }

    private Stream<String> ids() {
        return Stream.of(measuresRules, reportRules).flatMap(List::stream).map(CompletenessRule::id);
    }

    private static List<CompletenessRule> others(List<CompletenessRule> rules, Collection<String> ids) {
        return rules.stream().filter(rule -> !ids.contains(rule.id())).toList();
    }

    /**
     * Checks one paper.
     *
     * @param role which paper
     * @param plan the plan it is made from
     * @param framework the framework of the plan's year
     * @param assessed the framework of the year whose result the plan answers, if there is one
     * @return what was found, or a refusal where the year asks for no such paper
     */
    public Either<Refusal, CheckResult> check(
            ItemRole role, MeasuresPlan plan, Framework framework, Optional<Framework> assessed) {
        return check(role, plan, framework, assessed, List.of());
    }

    /**
     * Checks one paper whose evidence was looked at, as an {@code EvidenceProbe} does: whether it resolves.
     *
     * @param role which paper
     * @param plan the plan it is made from
     * @param framework the framework of the plan's year
     * @param assessed the framework of the year whose result the plan answers, if there is one
     * @param looks what was found at addresses of its evidence; the last one counts where there are several of one
     * @return what was found, or a refusal where the year asks for no such paper
     */
    public Either<Refusal, CheckResult> check(
            ItemRole role,
            MeasuresPlan plan,
            Framework framework,
            Optional<Framework> assessed,
            Collection<EvidenceLook> looks) {
        Optional<Item> item = framework.item(role);
        if (item.isEmpty()) {
            String year = framework.fiscalYear().toString();
            return Either.left(Refusal.of(CompletenessRefusal.NO_SUCH_PAPER, Place.unknown(), role.name(), year));
        }
        Coverage coverage = CoverageOf.of(plan, framework, assessed);
        PlanUnderCheck subject = new PlanUnderCheck(
                plan,
                framework,
                coverage,
                looks.stream()
                        .collect(Collectors.toMap(EvidenceLook::link, Function.identity(), (first, last) -> last)));
        List<CompletenessRule> rules = rules(role);
        return Either.right(new CheckResult(
                item.get(),
                rules,
                rules.stream().flatMap(rule -> rule.check(subject)).toList(),
                coverage,
                Stream.concat(Stream.of(framework), assessed.stream()).toList()));
    }
}
