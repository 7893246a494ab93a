package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Provenance;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.framework.Topic;
import th.ita.domain.score.Rounding;
import th.ita.domain.score.Weight;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;

/**
 * Years small enough to try every set of items: one survey SVY, and two instruments with items, OIT of the indicators 1
 * and 2 and PIT of indicator 3.
 */
final class SmallYears {
    static final LevelCode SURVEY = LevelCode.of("SVY");

    private SmallYears() {}

    /** A year with up to a number of items, at random places, some of which depend on others. */
    static Framework random(Random random, int mostItems) {
        List<String> subs = List.of("1.1", "1.2", "2.1", "3.1", "3.2");
        List<List<Integer>> places = new ArrayList<>();
        subs.forEach(sub -> places.add(new ArrayList<>()));
        int items = subs.size() + random.nextInt(mostItems - subs.size() + 1);
        for (int item = 1; item <= items; item++) {
            places.get(item <= subs.size() ? item - 1 : random.nextInt(subs.size()))
                    .add(item);
        }
        Framework.Builder year = Framework.builder()
                .fiscalYear(FiscalYear.of(2572))
                .addInstruments(instrument("SVY", 20), instrument("OIT", 50), instrument("PIT", 30))
                .addIndicators(
                        indicator("1", "OIT"), indicator("2", "OIT"), indicator("3", "PIT"), indicator("8", "SVY"))
                .aggregations(aggregations())
                .rounding(fact(new Rounding(2, mode(random))))
                .gradeScale(fact(grades()))
                .sources(new TreeMap<>());
        for (int place = 0; place < subs.size(); place++) {
            LevelCode sub = LevelCode.of(subs.get(place));
            year.addSubIndicators(new SubIndicator(
                    sub, LevelCode.of(subs.get(place).substring(0, 1)), fact(new Bilingual("ย่อย", "sub"))));
            for (int item : places.get(place)) {
                year.addItems(item(item, sub, random.nextInt(3) == 0 ? 1 + random.nextInt(items) : item));
            }
        }
        return year.build();
    }

    private static RoundingMode mode(Random random) {
        RoundingMode[] modes = {
            RoundingMode.HALF_UP,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.DOWN,
            RoundingMode.UP
        };
        return modes[random.nextInt(modes.length)];
    }

    private static Item item(int number, LevelCode sub, int dependsOn) {
        Item.Builder item = Item.builder()
                .code(ItemCode.of(number))
                .subIndicator(sub)
                .addTopics(new Topic("topic-" + number))
                .name(fact(new Bilingual("ข้อ", "item")));
        if (dependsOn != number) {
            item.addDependsOn(fact(ItemCode.of(dependsOn)));
        }
        return item.build();
    }

    private static Instrument instrument(String code, int percent) {
        return new Instrument(
                LevelCode.of(code),
                fact(new Bilingual("เครื่องมือ", "instrument")),
                Optional.of(fact(new Weight(BigDecimal.valueOf(percent)))));
    }

    private static Indicator indicator(String code, String instrument) {
        return new Indicator(LevelCode.of(code), LevelCode.of(instrument), Optional.empty());
    }

    private static Map<Level, Fact<Aggregation>> aggregations() {
        Map<Level, Fact<Aggregation>> rules = new TreeMap<>();
        rules.put(Level.ITEM, fact(Aggregation.ALL_OR_NOTHING));
        rules.put(Level.SUB_INDICATOR, fact(Aggregation.MEAN));
        rules.put(Level.INDICATOR, fact(Aggregation.MEAN));
        rules.put(Level.INSTRUMENT, fact(Aggregation.MEAN));
        rules.put(Level.TOTAL, fact(Aggregation.WEIGHTED_SUM));
        return rules;
    }

    private static GradeScale grades() {
        return new GradeScale(List.of(
                grade("BEST", "80.00", Map.of("OIT", "75.00", "PIT", "75.00", "SVY", "60.00")),
                grade("GOOD", "60.00", Map.of("OIT", "55.00", "PIT", "66.67")),
                grade("FAIR", "45.00", Map.of()),
                grade("LOW", "0.00", Map.of())));
    }

    private static Grade grade(String code, String from, Map<String, String> conditions) {
        TreeMap<LevelCode, BigDecimal> bounds = new TreeMap<>();
        conditions.forEach((level, bound) -> bounds.put(LevelCode.of(level), new BigDecimal(bound)));
        return new Grade(code, new Bilingual(code, code), new BigDecimal(from), bounds);
    }

    private static <T> Fact<T> fact(T value) {
        return new Fact<>(value, Provenance.of(Confidence.UNCONFIRMED));
    }
}
