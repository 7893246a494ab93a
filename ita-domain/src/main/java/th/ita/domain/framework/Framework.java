package th.ita.domain.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.score.Rounding;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;

/** Everything one fiscal year assesses and how it is scored; each statement is a {@link Fact} with its source. */
@ItaValue
@Value.Immutable
public interface Framework {
    /** {@return the year it holds for} */
    FiscalYear fiscalYear();

    /** {@return the instruments, in official order} */
    List<Instrument> instruments();

    /** {@return the indicators, in official order} */
    List<Indicator> indicators();

    /** {@return the sub-indicators, in official order} */
    List<SubIndicator> subIndicators();

    /** {@return the open-data items, in official order} */
    List<Item> items();

    /** {@return how many of a level the year has, where that is stated by itself: how sure the list is to be whole} */
    Map<Level, Fact<Integer>> counts();

    /** {@return the survey questions, in official order} */
    List<Question> questions();

    /** {@return the answers that questions offer} */
    List<AnswerScale> answerScales();

    /** {@return how many must answer the surveys} */
    List<MinimumSample> minimumSamples();

    /** {@return the calendar of the assessment, as far as it is known, earliest first} */
    List<Fact<CalendarEntry>> calendar();

    /** {@return how each level's score follows from the level below; empty where that is not known} */
    Map<Level, Fact<Aggregation>> aggregations();

    /**
     * How the scores of a survey follow from its answers: the rules of {@link Level#QUESTION_PART}, {@link
     * Level#QUESTION} and {@link Level#INDICATOR}. They stand apart from {@link #aggregations()}, since that an
     * indicator is the mean of its sub-indicators says nothing of questions.
     *
     * @return the three rules, or none where it is not known how answers score
     */
    Map<Level, Fact<Aggregation>> surveyAggregations();

    /** {@return how scores are printed, if it is known} */
    Optional<Fact<Rounding>> rounding();

    /** {@return the grades, if they are known} */
    Optional<Fact<GradeScale>> gradeScale();

    /** {@return the scores that tell what is good enough from what is not, if they are known} */
    Optional<Fact<Thresholds>> thresholds();

    /** {@return who it comes from} */
    @Value.Default
    default Origin origin() {
        return new Origin.Embedder();
    }

    /** {@return the sources that provenances name, by id} */
    SortedMap<String, Source> sources();

    /**
     * The item with a code.
     *
     * @param code a code of this year
     * @return the item, or nothing if the year has no such item
     */
    default Optional<Item> item(ItemCode code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** {@return the greatest item code of the year; nothing if the year has no items} */
    default Optional<ItemCode> lastItem() {
        return items().stream().map(Item::code).max(ItemCode::compareTo);
    }

    /**
     * The item that plays a part in the cycle.
     *
     * @param role the part
     * @return the item, or nothing if the year has none
     */
    default Optional<Item> item(ItemRole role) {
        return items().stream()
                .filter(item -> item.role().equals(Optional.of(role)))
                .findFirst();
    }

    /**
     * The items about a topic.
     *
     * @param topic the topic
     * @return the items in official order, perhaps none
     */
    default List<Item> items(Topic topic) {
        return items().stream().filter(item -> item.topics().contains(topic)).toList();
    }

    /**
     * The items that count in a sub-indicator.
     *
     * @param subIndicator its code
     * @return the items in official order
     */
    default List<Item> itemsIn(LevelCode subIndicator) {
        return itemsBySubIndicator().getOrDefault(subIndicator, List.of());
    }

    /** {@return the items that count in each sub-indicator that has any, by its code, both in official order} */
    @Value.Lazy
    default Map<LevelCode, List<Item>> itemsBySubIndicator() {
        Map<LevelCode, List<Item>> all = new LinkedHashMap<>();
        for (Item item : items()) {
            item.subIndicator()
                    .ifPresent(code ->
                            all.computeIfAbsent(code, any -> new ArrayList<>()).add(item));
        }
        all.replaceAll((code, items) -> List.copyOf(items));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The questions that count in an indicator.
     *
     * @param indicator its code
     * @return the questions in official order; none for an open-data indicator
     */
    default List<Question> questionsIn(LevelCode indicator) {
        return questions().stream()
                .filter(question -> question.indicator().equals(indicator))
                .toList();
    }

    /**
     * The question with a code.
     *
     * @param code a code of this year
     * @return the question, or nothing if the year has no such question or its questions are not known
     */
    default Optional<Question> question(QuestionCode code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * The answers a question offers.
     *
     * @param code the code of a scale
     * @return the scale, or nothing if the year has no such scale
     */
    default Optional<AnswerScale> answerScale(String code) {
        return answerScales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst();
    }

    /**
     * The sub-indicators of an indicator.
     *
     * @param indicator its code
     * @return the sub-indicators in official order; none for a survey's indicator
     */
    default List<SubIndicator> subIndicatorsIn(LevelCode indicator) {
        return subIndicators().stream()
                .filter(sub -> sub.indicator().equals(indicator))
                .toList();
    }

    /**
     * The indicators of an instrument.
     *
     * @param instrument its code
     * @return the indicators in official order
     */
    default List<Indicator> indicatorsIn(LevelCode instrument) {
        return indicators().stream()
                .filter(indicator -> indicator.instrument().equals(instrument))
                .toList();
    }

    /**
     * What an instrument, an indicator or a sub-indicator is called.
     *
     * @param code its code
     * @return its name, or nothing if the year has no such level or the level has no name of its own
     */
    default Optional<Fact<Bilingual>> name(LevelCode code) {
        Stream<Fact<Bilingual>> instruments = instruments().stream()
                .filter(instrument -> instrument.code().equals(code))
                .map(Instrument::name);
        Stream<Fact<Bilingual>> indicators = indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .flatMap(indicator -> indicator.name().stream());
        Stream<Fact<Bilingual>> subIndicators =
                subIndicators().stream().filter(sub -> sub.code().equals(code)).map(SubIndicator::name);
        return Stream.of(instruments, indicators, subIndicators)
                .flatMap(names -> names)
                .findFirst();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a framework. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
