package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;

/** Whatever signs the texts of a plan are made of, its papers give them back. */
class OwnPapersProperties {
    private static final String SIGNS = "*_|<>&#[]()!~$\\-+=.,:;\"'`^{}@%/?";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("มาตรการ", "เผยแพร่", "ก", "O6", "&amp;", "<br>", "**", "](", "1.", "- ", "# ", "๑๒"),
                Arbitraries.strings()
                        .withChars(SIGNS.toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(3),
                Arbitraries.just(" "));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join("", list).strip())
                .filter(text -> !text.replaceAll("[-–—.\\s]", "").isEmpty());
    }

    @Property(tries = 60)
    void texts_of_a_plan_come_back(@ForAll("texts") String one, @ForAll("texts") String other) {
        MeasuresPlan plan = MeasuresPlan.builder()
                .agency(ExamplePlan.agency())
                .fiscalYear(ExamplePlan.YEAR)
                .addIntroduction("ก " + one, "ข " + other)
                .analysis(new Analysis(List.of(one, other), List.of(other), List.of()))
                .standingMeasures(List.of(other, one))
                .addMeasures(Measure.builder()
                        .title(one)
                        .method(other + "\n" + one)
                        .addResponsible(one, other)
                        .result(Optional.of(one))
                        .recommendation(other)
                        .build())
                .build();
        Document paper = ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, Language.TH));

        assertThat(OwnPapersTest.inArabicDigits(OwnPapersTest.read("paper.md", MarkdownRenderer.render(paper))
                        .plan()))
                .isEqualTo(OwnPapersTest.inArabicDigits(plan));
        assertThat(OwnPapersTest.inArabicDigits(OwnPapersTest.read("paper.html", HtmlRenderer.render(paper))
                        .plan()))
                .isEqualTo(OwnPapersTest.inArabicDigits(plan));
    }
}
