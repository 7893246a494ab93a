package th.ita.export;

import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.compose.Paper;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.review.ResultReview;

/** A plan like the example of this project: the figures and rows of a municipality's own report, with nobody's name. */
public final class ExamplePlan {
    public static final FiscalYear YEAR = FiscalYear.of(2564);

    private ExamplePlan() {}

    public static MeasuresPlan plan() {
        return MeasuresPlan.builder()
                .agency(agency())
                .fiscalYear(YEAR)
                .previousResult(result())
                .addIntroduction(
                        "จากการวิเคราะห์ข้อมูลผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) "
                                + "ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ ในข้อ O๔๒ ในส่วนที่ ๓ การเปิดเผยข้อมูลทางเว็บไซต์ของหน่วยงาน (OIT)")
                .addIntroduction("เทศบาลนครอุดรธานีได้กำหนดมาตรการต่างๆ เพื่อเป็นแนวทางใช้ยึดถือในการปฏิบัติงาน")
                .addStandingMeasures("มาตรการการเผยแพร่ข้อมูลต่อสาธารณะ", "มาตรการป้องกันการรับสินบน")
                .addAllMeasures(measures())
                .signatory(new Signatory(
                        Optional.of("ผู้รายงาน"), Optional.empty(), Optional.of("นักวิเคราะห์นโยบายและแผนปฏิบัติการ")))
                .build();
    }

    public static Agency agency() {
        return Agency.builder()
                .id(AgencyId.of("เทศบาลนครอุดรธานี"))
                .name(new Bilingual("เทศบาลนครอุดรธานี", "Udon Thani City Municipality"))
                .type(AgencyType.CITY_MUNICIPALITY)
                .province("อุดรธานี")
                .build();
    }

    public static Assessment result() {
        return Assessment.builder()
                .agency(agency())
                .fiscalYear(YEAR.previous())
                .putReported(LevelCode.of("9"), right(ReportedScore.parse("49.89")))
                .putReported(LevelCode.of("10"), right(ReportedScore.parse("6.25")))
                .build();
    }

    public static Framework framework(FiscalYear year) {
        return right(Frameworks.builtIn().framework(year));
    }

    /** What a paper on a plan is composed from. */
    public static Paper paper(ItemRole role, MeasuresPlan plan, Language language) {
        Framework planned = framework(plan.fiscalYear());
        return Paper.builder()
                .plan(plan)
                .framework(planned)
                .review(plan.previousResult().map(result -> review(result, plan)))
                .check(check(role, plan))
                .language(language)
                .build();
    }

    public static CheckResult check(ItemRole role, MeasuresPlan plan) {
        Optional<Framework> assessed = plan.previousResult().map(result -> framework(result.fiscalYear()));
        return right(Completeness.standard().check(role, plan, framework(plan.fiscalYear()), assessed));
    }

    public static ResultReview review(Assessment result, MeasuresPlan plan) {
        return right(ResultReview.of(result, framework(result.fiscalYear()), plan, framework(plan.fiscalYear())));
    }

    public static <T> T right(Either<Refusal, T> value) {
        return value.getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    private static List<Measure> measures() {
        InputStream resource = Objects.requireNonNull(ExamplePlan.class.getResourceAsStream("example-measures.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> measure(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Measure measure(String[] cells) {
        Measure.Builder measure = Measure.builder()
                .title(cells[1])
                .method(cells[2])
                .addResponsible(cells[3].split(";"))
                .period(PeriodPhrase.read(cells[4], YEAR))
                .result(cells[5]);
        return cells[0].equals("-")
                ? measure.addInferredTargets(ItemCode.of(5), ItemCode.of(8)).build()
                : measure.addTargets(right(ItemCode.parse(cells[0]))).build();
    }
}
