package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.validation.FrameworkRule.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;
import th.ita.rules.frameworks.validation.Pointer;

/**
 * Which rules have to wait until the form of a file is right: those that would judge by a place whose form is wrong. A
 * property that is not named here, a code for example, makes all of them wait.
 */
final class WaitingRules {
    /** Properties that no rule looks at. */
    private static final Set<String> TEXTS = Set.of(
            "en",
            "address",
            "fiscalYear",
            "formatVersion",
            "decimals",
            "mode",
            "positive",
            "reversed",
            "polarity",
            "period",
            "atLeast",
            "atMost",
            "topics",
            "elements",
            "answers",
            "parts",
            "hint",
            "confidence",
            "grades");

    private static final Map<String, Set<FrameworkRule>> JUDGED_BY = Map.ofEntries(
            Map.entry("th", EnumSet.of(FRAMEWORK_NAME_NOT_THAI)),
            Map.entry("name", EnumSet.of(FRAMEWORK_SOURCE_UNUSED, FRAMEWORK_NAME_MISSING, FRAMEWORK_NAME_NOT_THAI)),
            Map.entry("label", EnumSet.of(FRAMEWORK_SOURCE_UNUSED, FRAMEWORK_NAME_NOT_THAI)),
            Map.entry("required", EnumSet.of(FRAMEWORK_SOURCE_UNUSED)),
            Map.entry("rounding", EnumSet.of(FRAMEWORK_SOURCE_UNUSED)),
            Map.entry("note", EnumSet.of(FRAMEWORK_SOURCE_UNUSED)),
            Map.entry("provenance", EnumSet.of(FRAMEWORK_SOURCE_UNUSED)),
            Map.entry("sources", EnumSet.of(FRAMEWORK_SOURCE_UNUSED, FRAMEWORK_SOURCE_MISSING, FRAMEWORK_UNKNOWN_CODE)),
            Map.entry("percent", EnumSet.of(FRAMEWORK_WEIGHTS_NOT_100, FRAMEWORK_WEIGHT_MISSING)),
            Map.entry(
                    "weight", EnumSet.of(FRAMEWORK_WEIGHTS_NOT_100, FRAMEWORK_WEIGHT_MISSING, FRAMEWORK_SOURCE_UNUSED)),
            Map.entry("rule", EnumSet.of(FRAMEWORK_RULE_MISFIT)),
            Map.entry("role", EnumSet.of(FRAMEWORK_ROLE_TWICE)),
            Map.entry("count", EnumSet.of(FRAMEWORK_COUNT_DIFFERS)),
            Map.entry("from", EnumSet.of(FRAMEWORK_CALENDAR_BACKWARDS, FRAMEWORK_GRADES_OVERLAP)),
            Map.entry("to", EnumSet.of(FRAMEWORK_CALENDAR_BACKWARDS)),
            Map.entry("scale", EnumSet.of(FRAMEWORK_UNKNOWN_CODE)));

    private WaitingRules() {}

    static List<FrameworkRule> of(List<FrameworkProblem> faults) {
        Set<FrameworkRule> waiting = EnumSet.noneOf(FrameworkRule.class);
        faults.stream().flatMap(WaitingRules::waiting).forEach(waiting::add);
        return List.copyOf(waiting);
    }

    private static Stream<FrameworkRule> waiting(FrameworkProblem fault) {
        String property = Pointer.tokens(fault.pointer()).stream()
                .filter(token -> !token.chars().allMatch(Character::isDigit))
                .reduce("", (before, token) -> token);
        boolean passedOver = fault.rule() == FrameworkRefusal.FRAMEWORK_UNKNOWN_PROPERTY;
        if (passedOver || TEXTS.contains(property)) {
            return Stream.empty();
        }
        Set<FrameworkRule> judging = JUDGED_BY.get(property);
        return judging == null ? Arrays.stream(FrameworkRule.values()) : judging.stream();
    }
}
