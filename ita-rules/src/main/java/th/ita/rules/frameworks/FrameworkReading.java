package th.ita.rules.frameworks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.CalendarEntry;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Origin;
import th.ita.domain.framework.Source;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Weight;
import th.ita.domain.time.FiscalYear;

/** Reads a framework from a document that fits the schema. */
final class FrameworkReading {
    private FrameworkReading() {}

    static Framework of(Node file, Origin origin) {
        return Framework.builder()
                .fiscalYear(FiscalYear.of(file.at("fiscalYear").whole()))
                .origin(origin)
                .instruments(file.at("instruments").each(FrameworkReading::instrument))
                .indicators(file.at("indicators").each(FrameworkReading::indicator))
                .subIndicators(file.at("subIndicators").each(FrameworkReading::subIndicator))
                .items(file.at("items").each(ItemReading::item))
                .counts(file.maybe("counts").map(FrameworkReading::counts).orElse(Map.of()))
                .questions(file.each("questions", SurveyReading::question))
                .answerScales(file.each("answerScales", SurveyReading::scale))
                .minimumSamples(file.each("minimumSamples", SurveyReading::sample))
                .calendar(file.each("calendar", FrameworkReading::calendarEntry))
                .aggregations(
                        file.maybe("scoring").map(ScoringReading::aggregations).orElse(Map.of()))
                .surveyAggregations(file.maybe("surveyScoring")
                        .map(ScoringReading::surveyAggregations)
                        .orElse(Map.of()))
                .rounding(file.maybe("rounding").map(ScoringReading::rounding))
                .gradeScale(file.maybe("gradeScale").map(ScoringReading::gradeScale))
                .thresholds(file.maybe("thresholds").map(ScoringReading::thresholds))
                .sources(sources(file.at("sources")))
                .build();
    }

    private static Instrument instrument(Node instrument) {
        return new Instrument(
                LevelCode.of(instrument.at("code").text()),
                FactReading.name(instrument.at("name")),
                instrument
                        .maybe("weight")
                        .map(weight ->
                                FactReading.fact(new Weight(weight.at("percent").decimal()), weight)));
    }

    private static Indicator indicator(Node indicator) {
        return new Indicator(
                LevelCode.of(indicator.at("code").text()),
                LevelCode.of(indicator.at("instrument").text()),
                indicator.maybe("name").map(FactReading::name));
    }

    private static SubIndicator subIndicator(Node subIndicator) {
        return new SubIndicator(
                LevelCode.of(subIndicator.at("code").text()),
                LevelCode.of(subIndicator.at("indicator").text()),
                FactReading.name(subIndicator.at("name")));
    }

    private static Map<Level, Fact<Integer>> counts(Node counts) {
        Map<Level, Fact<Integer>> read = new EnumMap<>(Level.class);
        for (Map.Entry<Level, String> list : List.of(
                Map.entry(Level.ITEM, "items"),
                Map.entry(Level.SUB_INDICATOR, "subIndicators"),
                Map.entry(Level.INDICATOR, "indicators"))) {
            counts.maybe(list.getValue())
                    .ifPresent(count -> read.put(
                            list.getKey(), FactReading.fact(count.at("count").whole(), count)));
        }
        return read;
    }

    private static Fact<CalendarEntry> calendarEntry(Node entry) {
        Optional<LocalDate> from = entry.maybe("from").map(Node::date);
        return FactReading.fact(
                new CalendarEntry(FactReading.text(entry), from, entry.at("to").date()), entry);
    }

    private static SortedMap<String, Source> sources(Node sources) {
        SortedMap<String, Source> read = new TreeMap<>();
        sources.all()
                .forEach((id, source) -> read.put(
                        id,
                        new Source(
                                FactReading.text(source), source.at("address").text())));
        return read;
    }
}
