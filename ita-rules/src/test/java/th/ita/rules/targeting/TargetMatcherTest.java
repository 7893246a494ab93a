package th.ita.rules.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.frameworks.Frameworks;

/** The titles are those of a real report's measures, spaces included where extraction left them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetMatcherTest {
    private final TargetMatcher matcher = TargetMatcher.of(Examples.FY2564);

    /** The titles of the real report, and whether they are the names of FY2564 but for spaces and digits. */
    @ParameterizedTest
    @CsvSource({
        "กฎหมายที่เกี่ยวข้อง,6,true",
        "Q@A,8,false",
        "รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ ๖ เดือน,11,true",
        "E-Service,17,true",
        "แผนการใช้จ่าย งบประมาณ ประจำปี,18,true",
        "รายงานการกำกับ ติดตามการใช้จ่าย งบประมาณ ประจำปี รอบ ๖ เดือน,19,true",
        "สรุปผลการจัดซื้อ จัดจ้างหรือการ จัดหาพัสดุรายเดือน,23,true",
        "นโยบายการบริหาร ทรัพยากรบุคคล,25,true",
        "การดำเนินการตาม นโยบายการบริหาร ทรัพยากรบุคคล,26,true",
        "หลักเกณฑ์การ บริหารและพัฒนา ทรัพยากรบุคคล,27,true",
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี,28,true",
        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต,29,false",
        "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต,30,false",
        "ข้อมูลเชิงสถิติเรื่อง ร้องเรียนการทุจริต ประจำปี,31,false",
        "เจตจำนงสุจริตของ ผู้บริหาร,34,true",
        "การมีส่วนร่วมของ ผู้บริหาร,35,true",
        "การประเมินความ เสี่ยงการทุจริต ประจำปี,36,true",
        "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต,37,true",
        "การเสริมสร้างวัฒนธรรมองค์กร,38,true",
        "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ ๖ เดือน,40,true",
        "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี,41,true",
        "มาตรการส่งเสริม คุณธรรมและความ โปร่งใสภายใน หน่วยงาน,42,true",
        "การดำเนินการตาม มาตรการส่งเสริม คุณธรรมและความ โปร่งใสภายใน หน่วยงาน,43,true",
    })
    void a_title_that_is_all_but_an_items_name_names_that_item(String title, int item, boolean isItsName) {
        String name = Examples.FY2564
                .item(ItemCode.of(item))
                .orElseThrow()
                .name()
                .value()
                .th();

        assertThat(matcher.targets(title, "").named()).containsExactly(ItemCode.of(item));
        assertThat(matcher.targets(title, "").inferred()).isEmpty();
        assertThat(bare(name).equals(bare(title))).isEqualTo(isItsName);
    }

    @Test
    void every_item_is_named_by_its_own_name() {
        assertThat(Examples.FY2564.items())
                .allSatisfy(item -> assertThat(
                                matcher.targets(item.name().value().th(), "").named())
                        .containsExactly(item.code()));
        assertThat(Examples.FY2564.items()).extracting(Item::code).hasSize(43);
    }

    @Test
    void a_title_that_names_no_item_is_given_those_whose_name_it_speaks_of() {
        Targets targets = matcher.targets(
                "สร้างช่องทางการติดต่อ/กล่องถาม-ตอบ/การขอรับบริการ/การแสดงความคิดเห็นรูปแบบออนไลน์",
                "จัดทำช่องทางในการให้บริการรูปแบบออนไลน์ขึ้น เช่น (Q@A) ( e-service) (Google-Form)");

        assertThat(targets.named()).isEmpty();
        assertThat(targets.inferred()).containsExactly(ItemCode.of(8), ItemCode.of(17), ItemCode.of(32));
    }

    @ParameterizedTest
    @CsvSource({
        "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน,13",
        "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล,14",
    })
    void a_name_of_another_kind_of_document_is_only_inferred(String title, int item) {
        Framework later = Frameworks.builtIn().framework(FiscalYear.of(2568)).get();
        Targets targets = TargetMatcher.of(later).targets(title, "");

        assertThat(targets.named()).isEmpty();
        assertThat(targets.inferred()).containsExactly(ItemCode.of(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ปลูกต้นไม้ริมทาง", "Google Form", "-", "มาตรการ"})
    void a_title_that_speaks_of_no_item_gets_none(String title) {
        assertThat(matcher.targets(title, "")).isEqualTo(matcher.targets("", ""));
    }

    @Test
    void a_title_that_is_as_close_to_another_item_names_none() {
        Item six = Examples.FY2564.item(ItemCode.of(6)).orElseThrow();
        Item namesake = Item.builder().from(six).code(ItemCode.of(7)).build();
        Framework twins = Framework.builder()
                .from(Examples.FY2564)
                .items(List.of(six, namesake))
                .build();
        Targets targets = TargetMatcher.of(twins).targets(six.name().value().th(), "");

        assertThat(targets.named()).isEmpty();
        assertThat(targets.inferred()).containsExactly(ItemCode.of(6), ItemCode.of(7));
    }

    private static String bare(String phrase) {
        return Numerals.ARABIC.write(phrase).replaceAll("\\s", "");
    }
}
