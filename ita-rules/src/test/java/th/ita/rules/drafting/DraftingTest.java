package th.ita.rules.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Topic;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.rules.Examples;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.finding.Finding;
import th.ita.rules.frameworks.TemplateFile;
import th.ita.rules.scoring.ScoringRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftingTest {
    private static final MeasureTemplates TEMPLATES = TemplateFile.builtIn();

    private static Measure draft(int year, int item, Language language) {
        return Drafting.draft(Examples.framework(year), List.of(ItemCode.of(item)), TEMPLATES)
                .get()
                .measures(language)
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void every_item_of_every_year_has_a_whole_draft_within_the_year(int year) {
        Framework framework = Examples.framework(year);
        List<ItemCode> all = framework.items().stream().map(Item::code).toList();
        Drafts drafts = Drafting.draft(framework, all, TEMPLATES).get();

        assertThat(TEMPLATES.missing(framework)).isEmpty();
        assertThat(drafts.withoutTemplate()).isEmpty();
        assertThat(drafts.drafts()).hasSameSizeAs(all).allSatisfy(draft -> {
            assertThat(draft.period().liesIn(framework.fiscalYear())).isTrue();
            assertThat(draft.period()).isNotInstanceOf(Period.AsWritten.class);
            for (Language language : Language.values()) {
                Measure measure = draft.measure(language);
                assertThat(measure.period()).get().satisfies(period -> {
                    assertThat(period.from()).isEqualTo(draft.period().from());
                    assertThat(period.to()).isEqualTo(draft.period().to());
                    assertThat(period.getClass()).isEqualTo(draft.period().getClass());
                    assertThat(period.text()).isEqualTo(draft.periodWords().in(language));
                });
                assertThat(measure.period().orElseThrow().text())
                        .matches(language == Language.EN ? "[ -~]+ B\\.E\\. [0-9]{4}" : "[^A-Za-z0-9]+");
                assertThat(measure.title())
                        .isEqualTo(framework
                                .item(draft.item())
                                .orElseThrow()
                                .name()
                                .value()
                                .in(language));
                assertThat(measure.targets()).containsExactly(draft.item());
                assertThat(measure.responsible()).isNotEmpty();
                assertThat(measure.method().orElseThrow() + measure.result().orElseThrow())
                        .doesNotContain("{")
                        .doesNotContain("  ");
            }
        });
    }

    @Test
    void drafts_are_added_only_for_items_that_no_measure_is_for() {
        MeasuresPlan plan = Examples.realPlan();
        Drafts drafts = Drafting.draft(Examples.FY2564, List.of(ItemCode.of(42), ItemCode.of(39)), TEMPLATES)
                .get();

        assertThat(drafts.besides(plan).items()).containsExactly(ItemCode.of(39));
        assertThat(drafts.items()).containsExactly(ItemCode.of(39), ItemCode.of(42));
        assertThat(drafts.besides(plan).addedTo(plan, Language.TH).measures())
                .hasSize(plan.measures().size() + 1)
                .startsWith(plan.measures().get(0))
                .endsWith(draft(2564, 39, Language.TH));
    }

    @Test
    void a_plan_of_drafts_passes_the_check_of_measures() {
        List<ItemCode> all = Examples.FY2564.items().stream().map(Item::code).toList();
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(Examples.realPlan())
                .measures(Drafting.draft(Examples.FY2564, all, TEMPLATES).get().measures(Language.TH))
                .build();

        assertThat(Completeness.standard()
                        .check(ItemRole.MEASURES, plan, Examples.FY2564, Optional.of(Examples.FY2563))
                        .get()
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("M-5", "M-6", "M-7", "M-8", "M-9", "M-10", "M-11", "M-12", "M-13", "M-14");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2020-10-01, 2021-09-30, ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปีงบประมาณ พ.ศ. ๒๕๖๔",
        "11, 2020-10-01, 2021-03-31, ตั้งแต่เดือนตุลาคม ๒๕๖๓ ถึงเดือนมีนาคม ๒๕๖๔",
        "41, 2020-10-01, 2020-11-30, เดือนตุลาคม-พฤศจิกายน ๒๕๖๓",
        "42, '', 2021-04-30, ให้แล้วเสร็จก่อนวันที่ ๓๐ เมษายน ๒๕๖๔"
    })
    void the_period_respects_the_time_the_data_must_be_from(int item, String from, String to, String words) {
        Period period = draft(2564, item, Language.TH).period().orElseThrow();

        assertThat(period.from().map(Object::toString).orElse("")).isEqualTo(from);
        assertThat(period.to().map(Object::toString).orElse("")).isEqualTo(to);
        assertThat(period.text()).isEqualTo(words);
    }

    @Test
    void years_are_filled_in_with_the_digits_of_the_language() {
        assertThat(draft(2564, 28, Language.TH).method().orElseThrow()).contains("พ.ศ. ๒๕๖๓");
        assertThat(draft(2564, 28, Language.EN).method().orElseThrow()).contains("B.E. 2563");
    }

    @Test
    void an_item_of_several_topics_asks_for_all_of_them() {
        assertThat(draft(2568, 6, Language.TH).method().orElseThrow().lines()).hasSize(4);
        assertThat(draft(2568, 6, Language.TH).responsible()).containsExactly("กองวิชาการและแผนงาน", "กองคลัง");
    }

    @Test
    void an_item_that_the_year_does_not_have_is_refused() {
        assertThat(Drafting.draft(Examples.FY2564, List.of(ItemCode.of(44)), TEMPLATES)
                        .getLeft()
                        .code())
                .isEqualTo(ScoringRefusal.UNKNOWN_ITEM);
    }

    @Test
    void an_item_without_a_template_is_told() {
        assertThat(Drafting.draft(Examples.FY2564, List.of(ItemCode.of(6)), MeasureTemplates.of(List.of()))
                        .get()
                        .withoutTemplate())
                .containsExactly(ItemCode.of(6));
    }

    @Test
    void a_municipalitys_own_template_counts_before_the_librarys() {
        MeasureTemplates own = read(OWN).get();

        assertThat(Drafting.draft(Examples.FY2564, List.of(ItemCode.of(6), ItemCode.of(7)), TEMPLATES.with(own))
                        .get()
                        .measures(Language.TH))
                .satisfiesExactly(
                        ours -> assertThat(ours.method()).contains("รวบรวมเทศบัญญัติ พ.ศ. ๒๕๖๔"),
                        theirs -> assertThat(theirs.method().orElseThrow()).contains("ข่าวประชาสัมพันธ์"));
        assertThat(own.topics()).containsExactly(new Topic("laws"));
    }

    private static final String OWN = """
            {
              "formatVersion": 1,
              "templates": [
                {
                  "topic": "laws",
                  "method": { "th": "รวบรวมเทศบัญญัติ พ.ศ. {year}" },
                  "responsible": [ { "th": "สำนักปลัดเทศบาล" } ],
                  "period": "CURRENT",
                  "followUp": { "th": "ติดตามทุกเดือน" }
                }
              ]
            }
            """;

    private static io.vavr.control.Either<Refusal, MeasureTemplates> read(String text) {
        return TemplateFile.read("ours.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CURRENT\"|\"NOW\"|TEMPLATES_BAD_VALUE at ours.json:8 templates[0].period",
                "\"topic\"|\"topics\"|TEMPLATES_MISSING_PROPERTY at ours.json:4 templates[0].topic",
                "\"laws\"|7|TEMPLATES_WRONG_TYPE at ours.json:5 templates[0].topic",
                "{year}|{yaer}|TEMPLATES_UNKNOWN_PLACEHOLDER at ours.json:6 templates[0].method.th",
                "ติดตามทุกเดือน| |TEMPLATES_BLANK_TEXT at ours.json:9 templates[0].followUp.th",
                "]|}|TEMPLATES_MALFORMED at ours.json:7",
                "\"formatVersion\": 1|\"formatVersion\": 2|TEMPLATES_BAD_VALUE at ours.json:2 formatVersion",
            })
    void what_is_wrong_is_refused_with_line_and_path(String right, String wrong, String refusal) {
        assertThat(read(OWN.replace(right, wrong == null ? " " : wrong))
                        .getLeft()
                        .toString())
                .startsWith(refusal);
    }

    @Test
    void two_templates_of_one_topic_are_refused() {
        String template =
                OWN.substring(OWN.indexOf("    {"), OWN.lastIndexOf("  ]")).stripTrailing();

        assertThat(read(OWN.replace(template, template + ",\n" + template))
                        .getLeft()
                        .toString())
                .startsWith("TEMPLATES_TOPIC_TWICE at ours.json:12 templates[1].topic");
    }

    @Test
    void a_file_that_is_empty_or_in_a_code_page_is_refused() {
        assertThat(read(" ").getLeft().code()).isEqualTo(TemplateRefusal.TEMPLATES_EMPTY);
        assertThat(TemplateFile.read("ours.json", OWN.getBytes(Charset.forName("x-windows-874")))
                        .getLeft()
                        .toString())
                .startsWith("TEMPLATES_NOT_UTF8 at ours.json:6");
    }
}
