package th.ita.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;

/** What the tests of the rules share: the built-in frameworks and a plan like the one of a real municipality. */
public final class Examples {
    /** The framework of FY2563. */
    public static final Framework FY2563 = framework(2563);
    /** The framework of FY2564. */
    public static final Framework FY2564 = framework(2564);

    /** The items that the measures of the real report name. */
    public static final List<Integer> NAMED =
            List.of(6, 8, 11, 17, 18, 19, 23, 25, 26, 27, 28, 29, 30, 31, 34, 35, 36, 37, 38, 40, 41, 42, 43);

    private Examples() {}

    /** A built-in framework. */
    public static Framework framework(int year) {
        return Frameworks.builtIn().framework(FiscalYear.of(year)).get();
    }

    /** A result of FY2563 that reports scores, given as level, score, level, score …. */
    public static Assessment reported(String... levelsAndScores) {
        Assessment.Builder result = Assessment.builder().fiscalYear(FiscalYear.of(2563));
        for (int i = 0; i < levelsAndScores.length; i += 2) {
            result.putReported(
                    LevelCode.of(levelsAndScores[i]),
                    ReportedScore.parse(levelsAndScores[i + 1]).get());
        }
        return result.build();
    }

    /** A measure that has everything the papers ask for but evidence. */
    public static Measure.Builder measure(String title, int... items) {
        return Measure.builder()
                .title(title)
                .method("จัดทำข้อมูลและเผยแพร่")
                .addResponsible("กองวิชาการและแผนงาน")
                .period(PeriodPhrase.read("เดือนเมษายน ๒๕๖๔", FiscalYear.of(2564)))
                .result("เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว")
                .recommendation("ไม่มี")
                .targets(Arrays.stream(items).mapToObj(ItemCode::of).toList());
    }

    /** A plan of FY2564 with the given measures. */
    public static MeasuresPlan.Builder plan(List<Measure> measures) {
        return MeasuresPlan.builder()
                .agency(Agency.builder()
                        .id(AgencyId.of("เทศบาลนครอุดรธานี"))
                        .name(new Bilingual("เทศบาลนครอุดรธานี", "Udon Thani City Municipality"))
                        .type(AgencyType.CITY_MUNICIPALITY)
                        .build())
                .fiscalYear(FiscalYear.of(2564))
                .signatory(new Signatory(
                        Optional.of("ผู้รายงาน"), Optional.empty(), Optional.of("นักวิเคราะห์นโยบายและแผน")))
                .measures(measures);
    }

    /** The plan of the real report, as far as its items go: one measure for each item it names. */
    public static MeasuresPlan realPlan() {
        return plan(NAMED.stream()
                        .map(item -> measure("มาตรการตามข้อ " + item, item).build())
                        .toList())
                .previousResult(reported("9", "49.89", "10", "6.25"))
                .build();
    }
}
