package th.ita.export.thai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A municipality's real report, full of the spaces that PDF extraction left in its table cells. */
final class UdonThaniReport {
    /** The items of FY2564 as their framework names them. */
    static final List<String> ITEM_NAMES = """
            โครงสร้าง
            ข้อมูลผู้บริหาร
            อำนาจหน้าที่
            แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน
            ข้อมูลการติดต่อ
            กฎหมายที่เกี่ยวข้อง
            ข่าวประชาสัมพันธ์
            Q&A
            Social Network
            แผนดำเนินงานประจำปี
            รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน
            รายงานผลการดำเนินงานประจำปี
            คู่มือหรือมาตรฐานการปฏิบัติงาน
            คู่มือหรือมาตรฐานการให้บริการ
            ข้อมูลเชิงสถิติการให้บริการ
            รายงานผลการสำรวจความพึงพอใจการให้บริการ
            E-Service
            แผนการใช้จ่ายงบประมาณประจำปี
            รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน
            รายงานผลการใช้จ่ายงบประมาณประจำปี
            แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ
            ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
            สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน
            รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี
            นโยบายการบริหารทรัพยากรบุคคล
            การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
            หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล
            รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี
            แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
            ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
            ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
            ช่องทางการรับฟังความคิดเห็น
            การเปิดโอกาสให้เกิดการมีส่วนร่วม
            เจตจำนงสุจริตของผู้บริหาร
            การมีส่วนร่วมของผู้บริหาร
            การประเมินความเสี่ยงการทุจริตประจำปี
            การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
            การเสริมสร้างวัฒนธรรมองค์กร
            แผนปฏิบัติการป้องกันการทุจริต
            รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน
            รายงานผลการดำเนินการป้องกันการทุจริตประจำปี
            มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
            การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
            """.lines().toList();

    private static final Path TEXT = Path.of("..", "examples", "udon-thani-fy2564.txt");

    private UdonThaniReport() {}

    /** What stands between tabs, line ends and markup, in order. */
    static List<String> cells() {
        try {
            return Stream.of(Files.readString(TEXT).split("[\\t\\n]|<[^>]*>"))
                    .filter(cell -> !cell.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Mends by the agency's name, the names of the items and the report itself. */
    static BrokenWords words() {
        return BrokenWords.knowing(
                List.of("เทศบาลนครอุดรธานี"),
                Stream.concat(ITEM_NAMES.stream(), cells().stream()).toList());
    }
}
