package th.ita.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.analysis.Attention;
import th.ita.rules.analysis.Cutoff;
import th.ita.rules.analysis.GradeDistance;
import th.ita.rules.analysis.GroupGain;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.PerceptionGap;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.finding.Finding;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.standing.StandingList;
import th.ita.rules.wording.Messages;

/**
 * The analysis of a result as JSON. Points and scores stand twice, as the year prints them and as {@code n/d}; what is
 * known only within bounds has a {@code low} and a {@code high}.
 */
public final class AnalysisJson {
    private final ResultAnalysis analysis;
    private final Framework framework;
    private final Points points;

    private AnalysisJson(ResultAnalysis analysis) {
        this.analysis = analysis;
        this.framework = analysis.sheet().framework();
        this.points = new Points(framework.rounding().orElseThrow().value());
    }

    /**
     * Writes an analysis.
     *
     * @param analysis the analysis
     * @param comparison the comparison with an earlier year, if there is one
     * @param standing the plan's list of standing measures, if there is a plan
     * @param findings what the figures the analysis rests on say of each other
     * @param frameworks the frameworks it rests on
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(
            ResultAnalysis analysis,
            Optional<YearOnYear> comparison,
            Optional<StandingList> standing,
            List<Finding> findings,
            List<Framework> frameworks,
            Messages words) {
        return JsonPrinter.print(new AnalysisJson(analysis)
                .all(comparison, standing)
                .with("frameworks", OriginMapping.frameworks(frameworks))
                .with("findings", Json.list(findings.stream(), finding -> FindingMapping.write(finding, words)))
                .build());
    }

    private Json.ObjectBuilder all(Optional<YearOnYear> comparison, Optional<StandingList> standing) {
        ScoreSheet sheet = analysis.sheet();
        return Json.object()
                .with("agency", Json.of(sheet.assessment().agency(), AgencyMapping::write))
                .with("fiscalYear", sheet.framework().fiscalYear().year())
                .with(
                        "thresholds",
                        Json.object()
                                .with("urgentBelow", cutoff(analysis.cutoffs().urgentBelow()))
                                .with("keepFrom", cutoff(analysis.cutoffs().keepFrom()))
                                .build())
                .with("levels", Json.list(analysis.levels().stream(), this::level))
                .with("weaknesses", asking(Attention.FIX_URGENTLY))
                .with("strengths", asking(Attention.KEEP))
                .with("itemsMet", Json.texts(analysis.itemsMet().stream()))
                .with("gains", Json.list(analysis.gains().stream(), this::gain))
                .with("subIndicators", Json.list(analysis.groups().stream(), this::group))
                .with("grades", Json.list(analysis.grades().stream(), this::grade))
                .with("perception", Json.list(analysis.perception().stream(), this::perception))
                .with("ifAllItemsMet", points.range(analysis.ifAllItemsMet()))
                .with("comparison", Json.of(comparison, ComparisonMapping::write))
                .with("standingMeasures", Json.of(standing, AnalysisJson::standing))
                .with("digest", sheet.digest());
    }

    private static Json cutoff(Cutoff cutoff) {
        return Json.object()
                .with("score", cutoff.score().toPlainString())
                .with("setBy", cutoff.setBy().name())
                .build();
    }

    private Json asking(Attention attention) {
        return Json.texts(analysis.levels().stream()
                .filter(standing -> standing.attention() == attention)
                .map(LevelStanding::code));
    }

    private Json level(LevelStanding standing) {
        return Json.object()
                .with("code", standing.code().value())
                .with("level", standing.level().name())
                .with(
                        "score",
                        standing.score()
                                .map(score -> analysis.sheet().printed(score).toPlainString()))
                .with("exact", standing.score())
                .with("range", standing.range().isPoint() ? Json.absent() : points.range(standing.range()))
                .with("reason", standing.absence())
                .with("attention", standing.attention().name())
                .build();
    }

    private Json gain(ItemGain gain) {
        return Json.object()
                .with("item", gain.item().toString())
                .with(
                        "name",
                        Json.of(framework.item(gain.item()).map(Item::name), name -> AgencyMapping.name(name.value())))
                .with("subIndicator", gain.subIndicator().value())
                .with("status", gain.status().name())
                .with("named", gain.named())
                .with("onSubIndicator", points.of(gain.onSubIndicator()))
                .with("onIndicator", points.of(gain.onIndicator()))
                .with("onInstrument", points.of(gain.onInstrument()))
                .with("onTotal", points.of(gain.onTotal()))
                .with("feeds", Json.texts(gain.feeds().stream()))
                .build();
    }

    private Json group(GroupGain group) {
        return Json.object()
                .with("code", group.subIndicator().value())
                .with("indicator", group.indicator().value())
                .with("items", group.met().items())
                .with("unmetAtLeast", group.met().unmetAtLeast())
                .with("unmetAtMost", group.met().unmetAtMost())
                .with("onIndicator", points.range(group.onIndicator()))
                .with("onInstrument", points.range(group.onInstrument()))
                .with("onTotal", points.range(group.onTotal()))
                .build();
    }

    private Json grade(GradeDistance distance) {
        Json.ObjectBuilder missing = Json.object();
        for (Map.Entry<LevelCode, Interval> level : distance.missing().entrySet()) {
            missing.with(level.getKey().value(), points.range(level.getValue()));
        }
        return Json.object()
                .with("code", distance.grade().code())
                .with("name", AgencyMapping.name(distance.grade().name()))
                .with("reach", distance.reach().name())
                .with("missing", missing.build())
                .build();
    }

    private Json perception(PerceptionGap gap) {
        return Json.object()
                .with("survey", gap.survey().value())
                .with("disclosure", gap.disclosure().value())
                .with("difference", points.range(gap.difference()))
                .with("reading", gap.reading().name())
                .build();
    }

    private static Json standing(StandingList list) {
        return Json.object()
                .with("source", "customary")
                .with(
                        "present",
                        Json.list(
                                list.present().entrySet().stream(),
                                entry -> Json.object()
                                        .with("measure", entry.getKey().name())
                                        .with("title", entry.getValue())
                                        .build()))
                .with("missing", Json.texts(list.missing().stream()))
                .with("others", Json.texts(List.copyOf(list.others()).stream()))
                .build();
    }

    /** Points as JSON. */
    record Points(Rounding rounding) {
        Json of(Fraction exact) {
            return Json.object()
                    .with("points", exact.rounded(rounding).toPlainString())
                    .with("exact", exact.toString())
                    .build();
        }

        Json range(Interval range) {
            return Json.object()
                    .with("low", range.low().rounded(rounding).toPlainString())
                    .with("high", range.high().rounded(rounding).toPlainString())
                    .with("exactLow", range.low().toString())
                    .with("exactHigh", range.high().toString())
                    .build();
        }
    }
}
