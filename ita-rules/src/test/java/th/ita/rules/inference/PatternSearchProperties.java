package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.rules.Examples;

class PatternSearchProperties {
    private static final LevelCode TEN = LevelCode.of("10");
    private final Framework framework = Examples.FY2563;
    private final PatternSearch search = PatternSearch.in(framework, TEN);

    @Property
    void the_pattern_behind_a_score_is_among_those_found(
            @ForAll @IntRange(max = 8) int first, @ForAll @IntRange(max = 2) int second) {
        Pattern pattern = pattern(first, second);

        assertThat(search.printingAs(printed(pattern))).contains(pattern);
    }

    @Property
    void every_pattern_found_prints_as_the_figure_asked_for(@ForAll @IntRange(max = 10_000) int hundredths) {
        ReportedScore figure = new ReportedScore(BigDecimal.valueOf(hundredths, 2));

        assertThat(search.printingAs(figure))
                .allSatisfy(found -> assertThat(printed(found)).isEqualTo(figure));
    }

    @Property
    void known_gaps_only_ever_narrow_the_search(
            @ForAll @IntRange(max = 8) int first,
            @ForAll @IntRange(max = 2) int second,
            @ForAll @IntRange(max = 8) int most) {
        ReportedScore figure = printed(pattern(first, second));
        List<Pattern> narrowed = search.printingAs(figure, code -> most);

        assertThat(search.printingAs(figure)).containsAll(narrowed);
        assertThat(narrowed)
                .allSatisfy(found -> assertThat(found.met().values()).allMatch(met -> met <= most));
    }

    private ReportedScore printed(Pattern pattern) {
        Score score = Score.mean(framework.subIndicatorsIn(TEN).stream()
                .map(sub -> Score.of(Fraction.of(
                        100L * pattern.metIn(sub.code()),
                        framework.itemsIn(sub.code()).size())))
                .toList());
        return new ReportedScore(
                score.rounded(framework.rounding().orElseThrow().value()));
    }

    private static Pattern pattern(int first, int second) {
        TreeMap<LevelCode, Integer> met = new TreeMap<>();
        met.put(LevelCode.of("10.1"), first);
        met.put(LevelCode.of("10.2"), second);
        return new Pattern(met);
    }
}
