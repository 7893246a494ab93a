package th.ita.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.domain.evidence.EvidenceState.FINE;
import static th.ita.domain.evidence.EvidenceState.GONE;
import static th.ita.domain.evidence.EvidenceState.TROUBLE;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Sighting;
import th.ita.domain.measures.Signatory;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletenessTest {
    private static final Evidence EVIDENCE = new Evidence(URI.create("https://www.example.go.th/o6"), Optional.empty())
            .seen(Sighting.of(Instant.parse("2021-04-30T08:00:00Z"), Optional.empty()));

    private static final Evidence SEEN = new Evidence(URI.create("https://www.example.go.th/o7"), Optional.empty());
    private static final Evidence LOST = new Evidence(URI.create("https://www.example.go.th/lost"), Optional.empty());
    private static final Evidence SLOW = new Evidence(URI.create("https://www.example.go.th/slow"), Optional.empty());
    private static final List<EvidenceLook> LOOKS = List.of(look(LOST, GONE), look(SLOW, TROUBLE));

    private static Measure complete() {
        return Examples.measure("กฎหมายที่เกี่ยวข้อง", 6).addEvidence(EVIDENCE).build();
    }

    private static MeasuresPlan completePlan() {
        return Examples.plan(List.of(complete()))
                .previousResult(Examples.reported("9", "97.78"))
                .analysis(new Analysis(
                        List.of("ข้อมูลพื้นฐานไม่ครบ"), List.of("การเผยแพร่"), List.of("มอบหมายผู้รับผิดชอบ")))
                .build();
    }

    private static MeasuresPlan with(Measure.Builder changed) {
        return MeasuresPlan.builder()
                .from(completePlan())
                .measures(List.of(complete(), changed.build()))
                .build();
    }

    private static Measure.Builder but() {
        return Measure.builder().from(complete());
    }

    private static List<Finding> findings(ItemRole role, MeasuresPlan plan) {
        return check(role, plan).findings();
    }

    /** What is covered, without the proof. */
    private static Coverage bare(Coverage coverage) {
        return new Coverage(coverage.gaps(), coverage.covered(), coverage.uncovered());
    }

    private static CheckResult check(ItemRole role, MeasuresPlan plan) {
        return Completeness.standard()
                .check(role, plan, Examples.FY2564, Optional.of(Examples.FY2563), LOOKS)
                .get();
    }

    @Test
    void a_complete_plan_passes_both_papers_without_a_finding() {
        for (ItemRole role : ItemRole.values()) {
            assertThat(findings(role, completePlan())).isEmpty();
            assertThat(check(role, completePlan()).passed()).isTrue();
            assertThat(check(role, completePlan()).aspects().values()).containsOnly(true);
        }
    }

    static Stream<Arguments> wanting() {
        MeasuresPlan.Builder plan = MeasuresPlan.builder().from(completePlan());
        FiscalYear year = FiscalYear.of(2564);
        Assessment unmet = Assessment.builder()
                .fiscalYear(FiscalYear.of(2563))
                .putOutcome(ItemCode.of(7), ItemOutcome.NOT_MET)
                .build();
        return Stream.of(
                Arguments.of(
                        "M-1",
                        ItemRole.MEASURES,
                        "previousResult",
                        plan.previousResult(Optional.empty()).build()),
                Arguments.of(
                        "M-2", ItemRole.MEASURES, "analysis.urgent", analysed(List.of(), List.of("ก"), List.of("ข"))),
                Arguments.of(
                        "M-3",
                        ItemRole.MEASURES,
                        "analysis.toDevelop",
                        analysed(List.of("ก"), List.of(), List.of("ข"))),
                Arguments.of(
                        "M-4", ItemRole.MEASURES, "analysis.approach", analysed(List.of("ก"), List.of("ข"), List.of())),
                Arguments.of("M-5", ItemRole.MEASURES, "measures", empty()),
                Arguments.of("M-6", ItemRole.MEASURES, "measures[1].method", with(but().method(Optional.empty()))),
                Arguments.of("M-7", ItemRole.MEASURES, "measures[1].responsible", with(but().responsible(List.of()))),
                Arguments.of("M-8", ItemRole.MEASURES, "measures[1].period", with(but().period(Optional.empty()))),
                Arguments.of(
                        "M-9",
                        ItemRole.MEASURES,
                        "measures[1].period",
                        with(but().period(PeriodPhrase.read("เมื่อมีงบประมาณ", year)))),
                Arguments.of(
                        "M-10",
                        ItemRole.MEASURES,
                        "measures[1].period",
                        with(but().period(PeriodPhrase.read("ตุลาคม ๒๕๖๔", year)))),
                Arguments.of("M-11", ItemRole.MEASURES, "measures[1].result", with(but().result(Optional.empty()))),
                Arguments.of(
                        "M-12",
                        ItemRole.MEASURES,
                        "measures",
                        MeasuresPlan.builder()
                                .from(completePlan())
                                .previousResult(unmet)
                                .build()),
                Arguments.of("M-13", ItemRole.MEASURES, "measures[1].targets", with(but().targets(List.of()))),
                Arguments.of("M-14", ItemRole.MEASURES, "measures", empty()),
                Arguments.of("M-15", ItemRole.MEASURES, "standingMeasures", standing("มาตรการป้องกันการรับสินบน")),
                Arguments.of(
                        "M-16",
                        ItemRole.MEASURES,
                        "standingMeasures",
                        standing(
                                "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
                                "มาตรการมีส่วนร่วม",
                                "มาตรการจัดซื้อจัดจ้าง",
                                "มาตรการจัดการเรื่องร้องเรียน",
                                "มาตรการป้องกันผลประโยชน์ทับซ้อน",
                                "มาตรการป้องกันการรับสินบน",
                                "มาตรการตรวจสอบการใช้ดุลพินิจ",
                                "ประกาศเจตจำนงสุจริต")),
                Arguments.of("R-1", ItemRole.MEASURES_REPORT, "measures", empty()),
                Arguments.of(
                        "R-2", ItemRole.MEASURES_REPORT, "measures[1].result", with(but().result(Optional.empty()))),
                Arguments.of(
                        "R-3",
                        ItemRole.MEASURES_REPORT,
                        "measures[1].result",
                        with(but().result("ติดตามนโยบายการบริหารทรัพยากรบุคคล"))),
                Arguments.of("R-4", ItemRole.MEASURES_REPORT, "measures[1].evidence", with(but().evidence(List.of()))),
                Arguments.of(
                        "R-5",
                        ItemRole.MEASURES_REPORT,
                        "measures[1].period",
                        with(but().period(PeriodPhrase.read("ตุลาคม ๒๕๖๔", year)))),
                Arguments.of(
                        "R-6",
                        ItemRole.MEASURES_REPORT,
                        "measures[1].recommendation",
                        with(but().recommendation(Optional.empty()))),
                Arguments.of(
                        "R-7",
                        ItemRole.MEASURES_REPORT,
                        "signatory",
                        MeasuresPlan.builder()
                                .from(completePlan())
                                .signatory(new Signatory(Optional.of("ผู้รายงาน"), Optional.empty(), Optional.empty()))
                                .build()),
                Arguments.of("R-8", ItemRole.MEASURES_REPORT, "measures", empty()),
                Arguments.of(
                        "R-9",
                        ItemRole.MEASURES_REPORT,
                        "measures[1].evidence",
                        with(but().addEvidence(new Evidence(EVIDENCE.link(), Optional.empty())))),
                Arguments.of(
                        "R-10",
                        ItemRole.MEASURES_REPORT,
                        "measures[1].done",
                        with(but().result("ประกาศแล้วเมื่อวันที่ ๑ ตุลาคม ๒๕๖๔"))),
                Arguments.of("R-11", ItemRole.MEASURES_REPORT, "measures[1].evidence", with(but().addEvidence(LOST))),
                Arguments.of("R-12", ItemRole.MEASURES_REPORT, "measures[1].evidence", with(but().addEvidence(SLOW))));
    }

    private static MeasuresPlan standing(String... titles) {
        return MeasuresPlan.builder()
                .from(completePlan())
                .standingMeasures(List.of(titles))
                .build();
    }

    private static MeasuresPlan empty() {
        return MeasuresPlan.builder()
                .from(completePlan())
                .previousResult(Examples.reported("1", "91.27"))
                .measures(List.of())
                .build();
    }

    private static MeasuresPlan analysed(List<String> urgent, List<String> toDevelop, List<String> approach) {
        return MeasuresPlan.builder()
                .from(completePlan())
                .analysis(new Analysis(urgent, toDevelop, approach))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wanting")
    void each_rule_finds_what_it_looks_after_and_says_where(
            String rule, ItemRole role, String subject, MeasuresPlan plan) {
        assertThat(findings(role, plan))
                .filteredOn(
                        finding -> !plan.measures().isEmpty() || finding.rule().equals(rule))
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, subject));
    }

    static Stream<Arguments> rules() {
        return Stream.of(ItemRole.values())
                .flatMap(role ->
                        Completeness.standard().rules(role).stream().map(rule -> Arguments.of(rule.id(), role, rule)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_has_an_example_that_passes_and_one_that_fails(String id, ItemRole role, CompletenessRule rule) {
        MeasuresPlan failing = wanting()
                .map(Arguments::get)
                .filter(example -> example[0].equals(id) && example[1] == role)
                .map(example -> (MeasuresPlan) example[3])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example for " + id));

        assertThat(rule.check(under(role, completePlan()))).isEmpty();
        assertThat(rule.check(under(role, failing))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_names_the_element_where_its_findings_stand(String id, ItemRole role, CompletenessRule rule) {
        MeasuresPlan failing = wanting()
                .map(Arguments::get)
                .filter(example -> example[0].equals(id))
                .map(example -> (MeasuresPlan) example[3])
                .findFirst()
                .orElseThrow();

        assertThat(rule.check(under(role, failing)))
                .extracting(finding -> finding.subject().replaceAll("[0-9]", ""))
                .allSatisfy(subject -> assertThat(rule.element()).startsWith(subject));
    }

    private static PlanUnderCheck under(ItemRole role, MeasuresPlan plan) {
        return new PlanUnderCheck(
                plan,
                Examples.FY2564,
                check(role, plan).coverage(),
                LOOKS.stream().collect(Collectors.toMap(EvidenceLook::link, Function.identity())));
    }

    private static EvidenceLook look(Evidence evidence, EvidenceState state) {
        return EvidenceLook.builder()
                .link(evidence.link())
                .state(state)
                .tries(3)
                .at(Instant.parse("2021-05-01T08:00:00Z"))
                .build();
    }

    private static List<Finding> found(EvidenceState... states) {
        MeasuresPlan plan = with(but().evidence(List.of(SEEN)));
        List<EvidenceLook> looks =
                Stream.of(states).map(state -> look(SEEN, state)).toList();
        return Completeness.standard()
                .check(ItemRole.MEASURES_REPORT, plan, Examples.FY2564, Optional.of(Examples.FY2563), looks)
                .get()
                .findings();
    }

    @ParameterizedTest
    @CsvSource({
        "FINE,",
        "MOVED,",
        "GONE, R-11",
        "FORBIDDEN, R-11",
        "TROUBLE, R-12",
        "UNTRUSTED, R-12",
        "NOT_LOOKED_AT, R-12",
    })
    void evidence_that_was_looked_at_must_be_there(EvidenceState state, @Nullable String rule) {
        List<Finding> findings = found(state);

        assertThat(findings).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo("measures[1].evidence");
            for (Language language : Language.values()) {
                assertThat(Messages.of(language).finding(finding))
                        .contains(SEEN.link().toString(), Messages.of(language).text("evidence." + state))
                        .doesNotContain("@", "[");
            }
        });
    }

    @Test
    void a_look_counts_more_than_what_was_seen_before_and_the_last_one_counts() {
        Evidence before = SEEN.seen(Sighting.of(Instant.EPOCH, Optional.empty()));

        assertThat(found(FINE, GONE)).extracting(Finding::rule).containsExactly("R-11");
        assertThat(found(GONE, FINE)).isEmpty();
        assertThat(found()).extracting(Finding::rule).containsExactly("R-9");
        assertThat(findings(ItemRole.MEASURES_REPORT, with(but().evidence(List.of(before)))))
                .isEmpty();
    }

    @Test
    void an_embedder_adds_a_rule_with_its_own_words_and_switches_others_off() {
        CompletenessRule own = CompletenessRule.onEachMeasure(
                "X-1",
                Severity.ERROR,
                Aspect.PAPER,
                "title",
                (measure, check) -> measure.title().startsWith("มาตรการ"));
        Completeness mine = Completeness.standard()
                .plus(ItemRole.MEASURES_REPORT, own)
                .without(List.of("R-4", "R-9"))
                .get();

        CheckResult check = mine.check(
                        ItemRole.MEASURES_REPORT, with(but().evidence(List.of())), Examples.FY2564, Optional.empty())
                .get();

        assertThat(check.findings()).extracting(Finding::rule).containsExactly("X-1", "X-1");
        assertThat(Messages.of(Language.TH)
                        .plus(Map.of("finding.X-1", "ชื่อมาตรการที่ {0} ไม่ขึ้นต้นด้วยคำว่ามาตรการ"))
                        .finding(check.findings().get(1)))
                .isEqualTo("ชื่อมาตรการที่ 2 ไม่ขึ้นต้นด้วยคำว่ามาตรการ");
        assertThatThrownBy(() -> mine.plus(ItemRole.MEASURES, own)).isInstanceOf(OutOfRangeException.class);
        assertThat(mine.without(List.of("R-4")).getLeft().code()).isEqualTo(CompletenessRefusal.NO_SUCH_RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว",
                "ได้ดำเนินการจัดอบรม จำนวน ๒ รุ่น",
                "ดำเนินการแล้วเสร็จ",
                "ผู้เข้าร่วมร้อยละ ๙๕",
            })
    void a_result_with_a_word_of_the_past_or_a_figure_says_what_was_done(String result) {
        assertThat(SaysDone.test(result, Optional.of("จัดทำข้อมูล"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ติดตามการรายงานผลบนเว็บไซต์หลักของเทศบาล",
                "จัดทำรายงานผลการดำเนินงานตามโครงการลงเว็บไซต์เทศบาล",
                "รายงานผลการดำเนินงานไปสู่การปฏิบัติตามมาตรการ",
                "ไม่ได้ดำเนินการ",
                "ยังไม่แล้วเสร็จ",
                "จะดำเนินการให้แล้วเสร็จภายในเดือนกันยายน",
                "ให้แล้วเสร็จ",
                "จัดทำข้อมูลลงเว็บไซต์เรียบร้อยแล้ว",
            })
    void a_result_that_repeats_what_was_to_be_done_does_not(String result) {
        assertThat(SaysDone.test(result, Optional.of("จัดทำข้อมูลลงเว็บไซต์"))).isFalse();
    }

    @Test
    void rules_can_be_left_out() {
        Completeness lenient = Completeness.standard();
        List<CompletenessRule> fewer = lenient.rules(ItemRole.MEASURES_REPORT).stream()
                .filter(rule -> !rule.id().equals("R-4"))
                .toList();
        MeasuresPlan plan = with(but().evidence(List.of()));

        assertThat(lenient.withRules(ItemRole.MEASURES_REPORT, fewer)
                        .check(ItemRole.MEASURES_REPORT, plan, Examples.FY2564, Optional.empty())
                        .get()
                        .findings())
                .isEmpty();
    }

    @Test
    void gaps_that_follow_from_the_one_possible_pattern_count_as_gaps() {
        Coverage coverage = bare(check(ItemRole.MEASURES, Examples.realPlan()).coverage());

        assertThat(coverage).isEqualTo(new Coverage(9, 9, List.of()));
    }

    @Test
    void a_gap_without_a_measure_is_named_where_it_is_certain() {
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(Examples.realPlan())
                .measures(List.of(Examples.measure("มาตรการ", 42).build()))
                .build();

        assertThat(bare(check(ItemRole.MEASURES, plan).coverage()))
                .isEqualTo(new Coverage(9, 1, List.of(ItemCode.of(43))));
    }

    @Test
    void the_year_is_complete_only_if_some_period_names_days() {
        Measure asWritten = but().period(PeriodPhrase.read("เมื่อมีงบประมาณ", FiscalYear.of(2564)))
                .build();
        MeasuresPlan undated = MeasuresPlan.builder()
                .from(completePlan())
                .measures(List.of(asWritten))
                .build();

        for (ItemRole role : ItemRole.values()) {
            assertThat(check(role, undated).aspects()).containsEntry(Aspect.YEAR, false);
            assertThat(check(role, empty()).aspects()).containsEntry(Aspect.YEAR, false);
            assertThat(check(role, with(Measure.builder().from(asWritten))).aspects())
                    .containsEntry(Aspect.YEAR, true);
        }
    }

    @Test
    void no_more_gaps_are_covered_than_there_are() {
        int[] all = java.util.stream.IntStream.rangeClosed(1, 43).toArray();
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(Examples.realPlan())
                .measures(List.of(Examples.measure("มาตรการ", all).build()))
                .build();

        assertThat(bare(check(ItemRole.MEASURES, plan).coverage())).isEqualTo(new Coverage(9, 9, List.of()));
    }
}
