package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_OTHER_VERSION;

import java.math.BigDecimal;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Weight;
import th.ita.domain.time.FiscalYear;

/** Reads a framework from the top of the file down, each list before those that refer to it. */
final class FrameworkReading {
    private static final int VERSION = 1;
    private static final String SCHEMA = "urn:th:ita:framework:1";

    private final FactReading facts;
    private final Codes instruments = new Codes("instruments", Form.INSTRUMENT);
    private final Codes indicators = new Codes("indicators", Form.INDICATOR);
    private final Codes subIndicators = new Codes("subIndicators", Form.SUB_INDICATOR);

    private FrameworkReading(FactReading facts) {
        this.facts = facts;
    }

    static Framework of(Found document) {
        Section file = document.section();
        refuseOtherVersion(file.required("formatVersion"));
        file.only(
                "$schema",
                "formatVersion",
                "fiscalYear",
                "instruments",
                "indicators",
                "subIndicators",
                "items",
                "scoring",
                "rounding",
                "gradeScale",
                "sources");
        file.optional("$schema").ifPresent(schema -> schema.oneOf(List.of(SCHEMA), id -> id));
        return new FrameworkReading(new FactReading(file.required("sources"))).framework(file);
    }

    private static void refuseOtherVersion(Found version) {
        int number = version.whole(0, 999_999_999);
        if (number != VERSION) {
            throw version.refused(FRAMEWORK_OTHER_VERSION, Integer.toString(number), Integer.toString(VERSION));
        }
    }

    private Framework framework(Section file) {
        ScoringReading scoring = new ScoringReading(facts);
        ItemReading items = new ItemReading(facts, subIndicators);
        return Framework.builder()
                .fiscalYear(FiscalYear.of(file.required("fiscalYear").whole(2500, 2699)))
                .instruments(instruments(file.required("instruments")))
                .indicators(file.required("indicators").list().stream()
                        .map(this::indicator)
                        .toList())
                .subIndicators(file.required("subIndicators").list().stream()
                        .map(this::subIndicator)
                        .toList())
                .items(file.required("items").list().stream().map(items::item).toList())
                .aggregations(scoring.aggregations(file.required("scoring")))
                .rounding(scoring.rounding(file.required("rounding")))
                .gradeScale(scoring.gradeScale(file.required("gradeScale")))
                .sources(facts.sources())
                .build();
    }

    private List<Instrument> instruments(Found found) {
        List<Found> list = found.list();
        if (list.isEmpty()) {
            throw found.refused(FRAMEWORK_BAD_VALUE, "[]", "IIT, EIT, OIT");
        }
        return list.stream().map(this::instrument).toList();
    }

    private Instrument instrument(Found found) {
        Section instrument = found.section("code", "name", "weight");
        Section weight = instrument.required("weight").section("percent", "provenance");
        Weight percent = new Weight(new BigDecimal(weight.required("percent").text(Form.HUNDREDTH)));
        return new Instrument(
                LevelCode.of(instruments.define(instrument.required("code"))),
                facts.name(instrument.required("name")),
                facts.fact(percent, weight));
    }

    private Indicator indicator(Found found) {
        Section indicator = found.section("code", "instrument", "name");
        return new Indicator(
                LevelCode.of(indicators.define(indicator.required("code"))),
                LevelCode.of(instruments.refer(indicator.required("instrument"))),
                facts.name(indicator.required("name")));
    }

    private SubIndicator subIndicator(Found found) {
        Section subIndicator = found.section("code", "indicator", "name");
        return new SubIndicator(
                LevelCode.of(subIndicators.define(subIndicator.required("code"))),
                LevelCode.of(indicators.refer(subIndicator.required("indicator"))),
                facts.name(subIndicator.required("name")));
    }
}
