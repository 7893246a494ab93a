package th.ita.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.rules.AnyAssessment;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

class SheetCheckProperties {
    @Property(tries = 300)
    void every_sheet_that_scoring_makes_holds(@ForAll("cases") AnyAssessment.Case each) {
        assertThat(SheetCheck.of(each.framework()).check(sheet(each))).isEmpty();
    }

    @Property(tries = 20)
    void no_tree_with_one_spoiled_node_holds(@ForAll("cases") AnyAssessment.Case each) {
        ScoreSheet sheet = sheet(each);
        SheetCheck check = SheetCheck.of(each.framework());

        assertThat(TreeMutations.of(sheet.total()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(mutant -> assertThat(check.check(sheet.assessment(), mutant.tree()))
                        .as(mutant.what())
                        .isNotEmpty());
    }

    @Property(tries = 20)
    void any_change_of_a_tree_is_a_change_of_its_digest_unless_it_is_one_of_sources(
            @ForAll("cases") AnyAssessment.Case each) {
        ScoreSheet sheet = sheet(each);
        String digest = digest(sheet.assessment(), sheet.total());

        assertThat(digest).isEqualTo(sheet.digest());
        Stream<TreeMutations.Mutant> mutants =
                TreeMutations.of(sheet.total()).filter(mutant -> !mutant.what().startsWith("OTHER_SOURCE_OF_THE_RULE"));
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(SheetDigest.of(
                                sheet.assessment(), mutant.tree(), sheet.grade().map(grade -> grade.code())))
                        .as(mutant.what())
                        .isNotEqualTo(digest));
    }

    @Property(tries = 50)
    void a_tree_holds_for_no_other_assessment(
            @ForAll("cases") AnyAssessment.Case one, @ForAll("cases") AnyAssessment.Case other) {
        List<Flaw> flaws = SheetCheck.of(one.framework())
                .check(other.assessment(), sheet(one).total());

        assertThat(flaws.isEmpty()).isEqualTo(sameFacts(one.assessment(), other.assessment()));
    }

    @Provide
    Arbitrary<AnyAssessment.Case> cases() {
        return AnyAssessment.cases(2);
    }

    private static boolean sameFacts(Assessment one, Assessment other) {
        return one.fiscalYear().equals(other.fiscalYear())
                && one.outcomes().equals(other.outcomes())
                && one.reported().equals(other.reported());
    }

    private static String digest(Assessment assessment, Explanation total) {
        ScoreSheet sheet = Scorer.of(
                        th.ita.rules.Examples.framework(assessment.fiscalYear().year()))
                .score(assessment)
                .get();
        return SheetDigest.of(assessment, total, sheet.grade().map(grade -> grade.code()));
    }

    private static ScoreSheet sheet(AnyAssessment.Case each) {
        return Scorer.of(each.framework()).score(each.assessment()).get();
    }
}
