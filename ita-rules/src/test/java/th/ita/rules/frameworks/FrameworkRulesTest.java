package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.rules.frameworks.validation.FrameworkRule.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.text.Language;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;
import th.ita.rules.wording.Messages;

/** Each rule catches a copy of a built-in framework that was spoiled in just its way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkRulesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is done to the file, and where the problem is then found. */
    private record Mutation(int year, String pointer, Consumer<ObjectNode> spoil) {}

    private static final Map<FrameworkRule, Mutation> MUTATIONS = new EnumMap<>(Map.ofEntries(
            spoil(
                    FRAMEWORK_DUPLICATE_CODE,
                    2564,
                    "/items/1/code",
                    file -> at(file, "/items/1").put("code", "O1")),
            spoil(
                    FRAMEWORK_UNKNOWN_CODE,
                    2564,
                    "/questions/0/scale",
                    file -> at(file, "/questions/0").put("scale", "L5")),
            spoil(
                    FRAMEWORK_ROLE_TWICE,
                    2564,
                    "/items/41/role",
                    file -> at(file, "/items/0").put("role", "MEASURES")),
            spoil(
                    FRAMEWORK_WEIGHT_MISSING,
                    2564,
                    "/instruments/2",
                    file -> at(file, "/instruments/2").remove("weight")),
            spoil(
                    FRAMEWORK_WEIGHTS_NOT_100,
                    2564,
                    "/instruments",
                    file -> at(file, "/instruments/2/weight").put("percent", "39.99")),
            spoil(
                    FRAMEWORK_ITEM_OUTSIDE,
                    2568,
                    "/items/3",
                    file -> at(file, "/items/3").remove("subIndicator")),
            spoil(
                    FRAMEWORK_SUB_INDICATOR_EMPTY,
                    2564,
                    "/subIndicators/7",
                    file -> list(file, "/subIndicators")
                            .add(at(file, "/subIndicators/6").deepCopy().put("code", "10.3"))),
            spoil(
                    FRAMEWORK_COUNT_DIFFERS,
                    2564,
                    "/counts/items",
                    file -> at(file, "/counts/items").put("count", 42)),
            spoil(
                    FRAMEWORK_RULE_MISFIT,
                    2564,
                    "/scoring/indicator/rule",
                    file -> at(file, "/scoring/indicator").put("rule", "WEIGHTED_SUM")),
            spoil(
                    FRAMEWORK_DEPENDENCY_CYCLE,
                    2564,
                    "/items/41/dependsOn",
                    file -> at(file, "/items/41")
                            .set("dependsOn", list(file, "/items/42/dependsOn").deepCopy())
                            .withArray("dependsOn")
                            .forEach(dependency -> ((ObjectNode) dependency).put("item", "O43"))),
            spoil(
                    FRAMEWORK_GRADES_OVERLAP,
                    2566,
                    "/gradeScale/grades",
                    file -> at(file, "/gradeScale/grades/1").remove("conditions")),
            spoil(
                    FRAMEWORK_THRESHOLDS_CROSSED,
                    2566,
                    "/thresholds/urgentBelow",
                    file -> at(file, "/thresholds").put("urgentBelow", "85.01")),
            spoil(
                    FRAMEWORK_QUESTION_MISPLACED,
                    2564,
                    "/questions/0/indicator",
                    file -> at(file, "/questions/0").put("indicator", "9")),
            spoil(
                    FRAMEWORK_CALENDAR_BACKWARDS,
                    2565,
                    "/calendar/1/to",
                    file -> at(file, "/calendar/1").put("to", "2021-12-31")),
            spoil(
                    FRAMEWORK_SOURCE_MISSING,
                    2564,
                    "/items/0/name/provenance/sources",
                    file -> list(file, "/items/0/name/provenance/sources").removeAll()),
            spoil(
                    FRAMEWORK_SOURCE_UNUSED,
                    2564,
                    "/sources/SPARE",
                    file -> at(file, "/sources")
                            .set("SPARE", at(file, "/sources/UTD").deepCopy())),
            spoil(
                    FRAMEWORK_NAME_MISSING,
                    2564,
                    "/indicators/0",
                    file -> at(file, "/indicators/0").remove("name")),
            spoil(
                    FRAMEWORK_NAME_NOT_THAI,
                    2564,
                    "/items/0/name/th",
                    file -> at(file, "/items/0/name").put("th", "Structure ๑ ฿"))));

    @ParameterizedTest
    @EnumSource(FrameworkRule.class)
    void a_spoiled_copy_is_caught_by_the_rule_it_breaks(FrameworkRule rule) throws JsonProcessingException {
        Mutation mutation = MUTATIONS.get(rule);
        assertThat(mutation).isNotNull();
        FrameworkCheck sound = check(Resources.text(mutation.year()));
        FrameworkCheck spoiled = check(spoiled(mutation));

        assertThat(sound.problems()).noneMatch(problem -> problem.rule() == rule);
        List<FrameworkProblem> found = spoiled.problems().stream()
                .filter(problem -> problem.rule() == rule)
                .toList();
        assertThat(found).extracting(FrameworkProblem::pointer).contains(mutation.pointer());
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.severity()).isEqualTo(rule.severity());
            assertThat(Messages.of(Language.TH).refusal(problem.refusal("2572.json")))
                    .doesNotContain("{");
            assertThat(Messages.of(Language.EN).refusal(problem.refusal("2572.json")))
                    .startsWith("2572.json:");
        });
        assertThat(spoiled.passed()).isEqualTo(rule.severity() != Severity.ERROR);
    }

    @Test
    void weights_of_99_99_are_called_by_their_sum() throws JsonProcessingException {
        FrameworkCheck check = check(spoiled(MUTATIONS.get(FRAMEWORK_WEIGHTS_NOT_100)));

        assertThat(check.errors()).hasSize(1);
        assertThat(Messages.of(Language.EN).refusal(check.errors().get(0)))
                .endsWith("instruments: the weights of the instruments add up to 99.99; they must add up to 100");
    }

    @Test
    void a_circle_is_told_from_item_to_item() throws JsonProcessingException {
        FrameworkCheck check = check(spoiled(MUTATIONS.get(FRAMEWORK_DEPENDENCY_CYCLE)));

        assertThat(check.errors()).hasSize(1);
        assertThat(check.errors().get(0).arguments()).containsExactly("O42 → O43 → O42");
    }

    @Test
    void six_faults_of_form_and_meaning_in_one_file_are_six_problems_each_with_its_place()
            throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(2564));
        for (FrameworkRule rule : List.of(
                FRAMEWORK_WEIGHTS_NOT_100,
                FRAMEWORK_DEPENDENCY_CYCLE,
                FRAMEWORK_QUESTION_MISPLACED,
                FRAMEWORK_SOURCE_MISSING)) {
            MUTATIONS.get(rule).spoil().accept(file);
        }
        at(file, "/questions/1").put("code", "i1");
        at(file, "/gradeScale/grades/6").put("from", "1.00");
        FrameworkCheck check = check(file.toPrettyString());

        assertThat(check.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive())
                .extracting(problem -> problem.rule().name() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "FRAMEWORK_WEIGHTS_NOT_100 /instruments",
                        "FRAMEWORK_SOURCE_MISSING /items/0/name/provenance/sources",
                        "FRAMEWORK_DEPENDENCY_CYCLE /items/41/dependsOn",
                        "FRAMEWORK_QUESTION_MISPLACED /questions/0/indicator",
                        "FRAMEWORK_DUPLICATE_CODE /questions/1/code",
                        "FRAMEWORK_NO_LOWEST_GRADE /gradeScale/grades");
        assertThat(check.waiting()).isEmpty();
        assertThat(check.passed()).isFalse();
    }

    @Test
    void a_missing_Thai_name_hides_nothing() throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(2564));
        at(file, "/items/3/name").remove("th");
        MUTATIONS.get(FRAMEWORK_DEPENDENCY_CYCLE).spoil().accept(file);

        assertThat(check(file.toPrettyString()).problems())
                .extracting(problem -> problem.rule().name() + " " + problem.pointer())
                .containsExactly(
                        "FRAMEWORK_MISSING_PROPERTY /items/3/name/th",
                        "FRAMEWORK_DEPENDENCY_CYCLE /items/41/dependsOn");
    }

    @Test
    void a_Thai_name_may_be_one_of_those_that_are_written_in_Latin_letters() throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(2564));
        assertThat(at(file, "/items/7/name").get("th").textValue()).isEqualTo("Q&A");
        at(file, "/items/7/name").put("th", "Questions");
        at(file, "/indicators/8/name").put("th", "Disclosure");
        at(file, "/questions/0/label").put("th", "42");

        assertThat(check(file.toPrettyString()).problems())
                .extracting(problem -> problem.rule().name() + " " + problem.pointer())
                .containsExactly(
                        "FRAMEWORK_NAME_NOT_THAI /indicators/8/name/th",
                        "FRAMEWORK_NAME_NOT_THAI /items/7/name/th",
                        "FRAMEWORK_NAME_NOT_THAI /questions/0/label/th");
    }

    @Test
    void a_rule_that_would_judge_by_a_place_at_fault_waits_and_the_others_do_not() throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(2564));
        at(file, "/instruments/0/weight").put("percent", "many");
        at(file, "/items/1").put("code", "O1");
        FrameworkCheck check = check(file.toPrettyString());

        assertThat(check.problems())
                .extracting(problem -> problem.rule().name() + " " + problem.pointer())
                .contains("FRAMEWORK_BAD_VALUE /instruments/0/weight/percent", "FRAMEWORK_DUPLICATE_CODE /items/1/code")
                .noneMatch(problem -> problem.startsWith("FRAMEWORK_WEIGHT"));
        assertThat(check.waiting()).containsExactly(FRAMEWORK_WEIGHT_MISSING, FRAMEWORK_WEIGHTS_NOT_100);
        assertThat(check.framework()).isEmpty();
    }

    @Test
    void a_survey_scores_by_rules_that_can_hold_for_its_levels() throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(2564));
        at(file, "/surveyScoring/question").put("rule", "WEIGHTED_SUM");

        assertThat(check(file.toPrettyString()).errors())
                .extracting(
                        problem -> problem.code() + " " + problem.where().path().orElse(""))
                .containsExactly("FRAMEWORK_RULE_MISFIT surveyScoring.question.rule");
    }

    private static Map.Entry<FrameworkRule, Mutation> spoil(
            FrameworkRule rule, int year, String pointer, Consumer<ObjectNode> spoil) {
        return Map.entry(rule, new Mutation(year, pointer, spoil));
    }

    private static String spoiled(Mutation mutation) throws JsonProcessingException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(Resources.text(mutation.year()));
        mutation.spoil().accept(file);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static FrameworkCheck check(String text) {
        return FrameworkFile.check("2572.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode at(JsonNode file, String pointer) {
        return (ObjectNode) file.at(pointer);
    }

    private static ArrayNode list(JsonNode file, String pointer) {
        return (ArrayNode) file.at(pointer);
    }
}
