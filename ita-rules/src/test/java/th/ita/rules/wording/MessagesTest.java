package th.ita.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Origin;
import th.ita.domain.life.Act;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.Stage;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.revision.RevisionRefusal;
import th.ita.domain.text.Language;
import th.ita.rules.checking.FlawKind;
import th.ita.rules.compiled.CompilationRefusal;
import th.ita.rules.completeness.Aspect;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.completeness.CompletenessRefusal;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.FrameworkRefusal;
import th.ita.rules.frameworks.validation.FrameworkRule;
import th.ita.rules.fulfilment.FulfilmentRefusal;
import th.ita.rules.fulfilment.FulfilmentRule;
import th.ita.rules.history.HistoryRefusal;
import th.ita.rules.mapping.MappingRefusal;
import th.ita.rules.mapping.Relation;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.Shortfall;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.reminders.Due;
import th.ita.rules.reminders.ReminderRule;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.ScoringRefusal;
import th.ita.rules.survey.SurveyRefusal;
import th.ita.rules.survey.SurveyRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
    private final Messages thai = Messages.of(Language.TH);
    private final Messages english = Messages.of(Language.EN);

    @Test
    void both_languages_say_the_same_things_with_the_same_arguments() {
        assertThat(thai.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        assertThat(thai.keys())
                .allSatisfy(key -> assertThat(arguments(thai, key)).isEqualTo(arguments(english, key)));
    }

    @Test
    void every_code_has_its_wording() {
        Stream<String> refusals = Stream.<RefusalCode[]>of(
                        DomainRefusal.values(),
                        ScoringRefusal.values(),
                        CompletenessRefusal.values(),
                        FrameworkRefusal.values(),
                        FrameworkRule.values(),
                        MappingRefusal.values(),
                        SurveyRefusal.values(),
                        CompilationRefusal.values(),
                        TaskRefusal.values(),
                        RevisionRefusal.values(),
                        StoreRefusal.values(),
                        HistoryRefusal.values(),
                        LifeRefusal.values(),
                        FulfilmentRefusal.values())
                .flatMap(Stream::of)
                .map(code -> "refusal." + code.name());
        Stream<String> rules = Stream.of(ItemRole.values())
                .flatMap(role -> Completeness.standard().rules(role).stream())
                .flatMap(rule -> Stream.of("rule." + rule.id(), "finding." + rule.id()));
        Stream<String> calendar = Stream.concat(
                        Stream.of(FulfilmentRule.values()).map(FulfilmentRule::id),
                        Stream.of(ReminderRule.values()).map(ReminderRule::id))
                .flatMap(id -> Stream.of("rule." + id, "finding." + id));
        Stream<String> names = Stream.of(
                        named("aspect", Aspect.values()),
                        named("severity", Severity.values()),
                        named("absence", Absence.values()),
                        named("basis", Basis.values()),
                        named("level", Level.values()),
                        named("relation", Relation.values()),
                        named("relation.back", Relation.values()),
                        named("assumption", Assumption.Kind.values()),
                        named("shortfall", Shortfall.Reason.values()),
                        named("aggregation", Aggregation.values()),
                        named("flaw", FlawKind.values()),
                        named("stage", Stage.values()),
                        named("act", Act.values()),
                        named("due", Due.values()))
                .flatMap(keys -> keys);
        Stream<String> scoring =
                Stream.of("S-1", "S-2", "S-3", "S-4", "S-5", "S-6", "S-7").map(rule -> "finding." + rule);
        Stream<String> surveys = Stream.of(SurveyRule.values()).map(rule -> "finding." + rule.id());

        assertThat(thai.keys())
                .containsAll(Stream.of(refusals, rules, calendar, names, scoring, surveys)
                        .flatMap(keys -> keys)
                        .toList());
    }

    @Test
    void none_of_something_is_said_in_words() {
        List<String> arguments = List.of("9", "49.89", "49.98", "14", "9.1: 7/9", "6", "0", "–");
        Finding none = new Finding("S-3", Severity.WARNING, "9", arguments);
        List<String> more = new ArrayList<>(arguments);
        more.set(6, "2");
        List<String> impossible = new ArrayList<>(arguments);
        impossible.set(5, "0");

        assertThat(thai.finding(none)).endsWith("มี 6 รูปแบบ แต่ไม่มีรูปแบบใดที่ข้อซึ่งมาตรการระบุไม่ผ่านทั้งหมด");
        assertThat(english.finding(none)).endsWith(": 6; none of these has all named items unmet");
        assertThat(thai.finding(new Finding("S-3", Severity.WARNING, "9", more)))
                .contains("ในจำนวนนี้ มี 2 รูปแบบ");
        assertThat(thai.finding(new Finding("S-3", Severity.WARNING, "9", impossible)))
                .endsWith("ไม่มีรูปแบบการผ่านใดที่ปัดเศษแล้วได้ 49.89");
        assertThat(english.finding(new Finding("S-3", Severity.WARNING, "9", impossible)))
                .endsWith("No pattern of met items prints as 49.89");
    }

    @Test
    void a_refusal_names_stages_and_acts_in_the_readers_language() {
        Refusal refusal = Refusal.of(
                LifeRefusal.NOT_IN_THIS_STAGE,
                Place.unknown(),
                "@act.REVISE",
                "@stage.DRAFT",
                "@stage.APPROVED, @stage.IN_PROGRESS");

        assertThat(english.refusal(refusal))
                .isEqualTo("sending the plan back to be changed is not possible while the plan is “draft”;"
                        + " it is when the plan is: approved, in progress");
        assertThat(thai.refusal(refusal)).startsWith("ส่งแผนกลับไปแก้ไขไม่ได้ เพราะแผนอยู่ในสถานะ “ร่าง”");
    }

    @Test
    void a_refusal_says_where_what_and_what_would_be_right() {
        Refusal refusal = Refusal.of(
                DomainRefusal.NOT_AN_ITEM_CODE,
                Place.path("measures[3].targets[0]").in("plan.json"),
                "O-9");

        assertThat(english.refusal(refusal))
                .isEqualTo("plan.json measures[3].targets[0]: “O-9” is not an item code; expected a code such as O42");
        assertThat(thai.refusal(refusal)).startsWith("plan.json measures[3].targets[0]: “O-9” ไม่ใช่รหัสข้อ");
    }

    @Test
    void a_framework_from_a_file_is_called_by_the_file() {
        assertThat(english.origin(new Origin.UserFile("own.json")))
                .isEqualTo("framework from the user's file own.json");
        assertThat(thai.origin(new Origin.BuiltIn())).isEqualTo("กรอบการประเมินที่มากับโปรแกรม");
        assertThat(thai.origin(new Origin.Embedder())).startsWith("กรอบการประเมิน");
    }

    @Test
    void a_missing_sentence_shows_its_key() {
        assertThat(english.text("no.such.key", "a", "b")).isEqualTo("no.such.key [a, b]");
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + "." + value.name());
    }

    private static Set<String> arguments(Messages messages, String key) {
        String marked = messages.text(
                key,
                List.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}").toArray(String[]::new));
        return Pattern.compile("\\{\\d}")
                .matcher(marked)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
