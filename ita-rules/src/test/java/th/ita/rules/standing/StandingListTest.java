package th.ita.rules.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingListTest {
    @Test
    void in_the_real_report_procurement_is_missing_and_a_pledge_stands_beside_the_others() {
        StandingList list = StandingList.of(List.of(
                "มาตรการการเผยแพร่ข้อมูลต่อสาธารณะ",
                "มาตรการให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงาน",
                "มาตรการตรวจสอบการใช้ดุลยพินิจ",
                "หลักเกณฑ์ มาตรการและแนวทางปฏิบัติเกี่ยวกับการจัดการเรื่องร้องเรียน กรณีการทุจริตและประพฤติมิชอบของบุคลากรในองค์การ",
                "มาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตัวและผลประโยชน์ส่วนรวม",
                "มาตรการป้องกันการรับสินบน",
                "ประกาศ การแสดงเจตจำนงสุจริต เสริมสร้างคุณธรรมและความโปร่งใสในการบริหารงาน"));

        assertThat(list.missing()).containsExactly(CustomaryMeasure.PROCUREMENT);
        assertThat(list.others()).singleElement().asString().contains("เจตจำนงสุจริต");
        assertThat(list.present()).hasSize(6);
    }

    @Test
    void spaces_and_line_breaks_do_not_hide_a_measure() {
        assertThat(StandingList.of(List.of("1. มาตรการ ส่งเสริมความโปร่งใส\nในการ จัดซื้อ จัดจ้าง"))
                        .present())
                .containsOnlyKeys(CustomaryMeasure.PROCUREMENT);
    }

    @Test
    void an_empty_list_misses_all() {
        assertThat(StandingList.of(List.of()).missing()).containsExactly(CustomaryMeasure.values());
    }
}
