package th.ita.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.analysis.AnalysisRefusal;
import th.ita.rules.comparison.Contribution.Kind;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearOnYearTest {
    private static ScoreSheet result(Framework framework, Set<Integer> unmet, String iit, String eit) {
        Assessment.Builder result = Assessment.builder().fiscalYear(framework.fiscalYear());
        for (Item item : framework.items()) {
            result.putOutcome(
                    item.code(), ItemOutcome.of(!unmet.contains(item.code().number())));
        }
        return Scorer.of(framework)
                .score(result.putReported(
                                LevelCode.of("IIT"), ReportedScore.parse(iit).get())
                        .putReported(
                                LevelCode.of("EIT"), ReportedScore.parse(eit).get())
                        .build())
                .get();
    }

    @Test
    void items_and_surveys_are_told_apart() {
        YearOnYear compared = YearOnYear.of(
                        result(Examples.FY2563, Set.of(42, 43), "80.00", "90.00"),
                        result(Examples.FY2564, Set.of(43, 1), "81.00", "88.00"))
                .get();

        LevelChange total = compared.changes().get(0);
        assertThat(total.difference())
                .isEqualTo(Fraction.of(5)
                        .plus(Fraction.of(3, 10))
                        .minus(Fraction.of(6, 10))
                        .minus(Fraction.of(4, 9)));
        assertThat(total.parts())
                .extracting(Contribution::kind, Contribution::subject, Contribution::points)
                .containsExactly(
                        tuple(Kind.SURVEY, "IIT", Fraction.of(3, 10)),
                        tuple(Kind.SURVEY, "EIT", Fraction.of(-6, 10)),
                        tuple(Kind.ITEM, "O1", Fraction.of(-4, 9)),
                        tuple(Kind.ITEM, "O42", Fraction.of(5)));
        assertThat(total.printed()).isTrue();
        assertThat(compared.unknown()).doesNotContain(LevelCode.TOTAL);
    }

    @Test
    void a_renumbered_item_is_followed_by_its_topic() {
        YearOnYear compared = YearOnYear.of(
                        result(Examples.FY2564, Set.of(42), "80.00", "80.00"),
                        result(Examples.framework(2568), Set.of(), "80.00", "80.00"))
                .get();

        assertThat(compared.changes().get(0).parts())
                .filteredOn(part -> part.kind() == Kind.ITEM)
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.subject()).isEqualTo("O27");
                    assertThat(part.before()).containsExactly("O42");
                });
    }

    @Test
    void an_item_that_took_in_several_counts_as_met_where_all_of_them_were() {
        YearOnYear compared = YearOnYear.of(
                        result(Examples.FY2564, Set.of(11), "80.00", "80.00"),
                        result(Examples.framework(2568), Set.of(), "80.00", "80.00"))
                .get();

        assertThat(compared.changes().get(0).parts())
                .filteredOn(part -> part.kind() == Kind.ITEM)
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.subject()).isEqualTo("O6");
                    assertThat(part.before()).containsExactly("O10", "O11", "O18", "O19");
                });
    }

    @Test
    void changed_weights_are_told_apart_from_what_is_weighed() {
        Framework heavier = Framework.builder()
                .from(Examples.FY2564)
                .instruments(Examples.FY2564.instruments().stream()
                        .map(instrument -> new th.ita.domain.framework.Instrument(
                                instrument.code(),
                                instrument.name(),
                                instrument
                                        .weight()
                                        .map(weight -> new th.ita.domain.framework.Fact<>(
                                                new th.ita.domain.score.Weight(new java.math.BigDecimal(
                                                        instrument
                                                                        .code()
                                                                        .value()
                                                                        .equals("OIT")
                                                                ? "60"
                                                                : "20")),
                                                weight.provenance()))))
                        .toList())
                .build();

        YearOnYear compared = YearOnYear.of(
                        result(Examples.FY2563, Set.of(), "80.00", "80.00"),
                        result(heavier, Set.of(), "80.00", "90.00"))
                .get();

        assertThat(compared.changes().get(0).parts())
                .extracting(Contribution::kind, Contribution::points)
                .containsExactly(tuple(Kind.WEIGHTS, Fraction.of(4)), tuple(Kind.SURVEY, Fraction.of(2)));
    }

    @Test
    void without_totals_the_highest_levels_known_in_both_years_are_compared() {
        ScoreSheet before = Scorer.of(Examples.FY2563)
                .score(Examples.reported("9", "49.89", "10", "6.25"))
                .get();
        YearOnYear compared = YearOnYear.of(before, result(Examples.FY2564, Set.of(), "80.00", "80.00"))
                .get();

        assertThat(compared.changes()).extracting(LevelChange::code).containsExactly(LevelCode.of("OIT"));
        assertThat(compared.changes().get(0).parts())
                .extracting(Contribution::kind, Contribution::subject)
                .containsExactly(tuple(Kind.LEVEL, "9"), tuple(Kind.LEVEL, "10"));
        assertThat(compared.unknown()).startsWith(LevelCode.TOTAL, LevelCode.of("IIT"));
    }

    @Test
    void the_year_before_must_be_earlier() {
        ScoreSheet sheet = result(Examples.FY2564, Set.of(), "80.00", "80.00");

        assertThat(YearOnYear.of(sheet, sheet).getLeft().code()).isEqualTo(AnalysisRefusal.NOT_AN_EARLIER_YEAR);
    }
}
