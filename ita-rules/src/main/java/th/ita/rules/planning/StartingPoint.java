package th.ita.rules.planning;

import static th.ita.rules.planning.Assumption.Kind.DEPENDENCIES_UNCONFIRMED;
import static th.ita.rules.planning.Assumption.Kind.FIGURE_DIFFERS;
import static th.ita.rules.planning.Assumption.Kind.MET_AGAIN;
import static th.ita.rules.planning.Assumption.Kind.NAMED_NOT_MET;
import static th.ita.rules.planning.Assumption.Kind.NEW_NOT_MET;
import static th.ita.rules.planning.Assumption.Kind.OTHERS_MET;
import static th.ita.rules.planning.Assumption.Kind.STATED_MET;
import static th.ita.rules.planning.Assumption.Kind.STATED_NOT_MET;
import static th.ita.rules.planning.Assumption.Kind.SURVEYS;
import static th.ita.rules.planning.Assumption.Kind.SURVEYS_AS_LAST;
import static th.ita.rules.planning.Assumption.Kind.UNKNOWN_NOT_MET;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.inference.Reconciler;
import th.ita.rules.inference.Reconciliation;

/**
 * Where a plan starts: which items of the year planned for are taken as met, the survey scores that are taken, and
 * everything that was assumed on the way. Immutable; each step gives a new one.
 */
public final class StartingPoint {
    private final Framework planned;
    private final SortedSet<ItemCode> met;
    private final SortedMap<LevelCode, ReportedScore> surveys;
    private final List<Assumption> assumptions;

    private StartingPoint(
            Framework planned,
            SortedSet<ItemCode> met,
            SortedMap<LevelCode, ReportedScore> surveys,
            List<Assumption> assumptions) {
        this.planned = planned;
        this.met = Collections.unmodifiableSortedSet(met);
        this.surveys = Collections.unmodifiableSortedMap(surveys);
        this.assumptions = List.copyOf(assumptions);
    }

    /**
     * Starts from a result. An item whose outcome is not known counts as not met: since meeting more never lowers a
     * score, the plan then reaches its target whatever the truth is, and may at worst cost more than needed.
     *
     * @param result the result
     * @param assessed the framework of its year
     * @param planned the framework of the year planned for; items are carried over by topic
     * @return the starting point
     */
    public static StartingPoint of(Assessment result, Framework assessed, Framework planned) {
        return of(result, assessed, planned, List.of());
    }

    /**
     * Starts from a result and the measures that answer it. Where outcomes are not stated and an open-data indicator has
     * a published figure, the items that measures name are taken as not met and the others of the indicator as met.
     *
     * @param result the result
     * @param assessed the framework of its year
     * @param plan the measures that answer it
     * @param year the framework of the measures' year
     * @param planned the framework of the year planned for
     * @return the starting point
     */
    public static StartingPoint of(
            Assessment result, Framework assessed, MeasuresPlan plan, Framework year, Framework planned) {
        return of(
                result,
                assessed,
                planned,
                Reconciler.between(assessed, year).reconcile(result, plan).stream()
                        .filter(Reconciliation::comparable)
                        .toList());
    }

    private static StartingPoint of(
            Assessment result, Framework assessed, Framework planned, List<Reconciliation> reconciled) {
        List<Assumption> assumptions = new ArrayList<>();
        String year = assessed.fiscalYear().toString();
        TreeSet<ItemCode> named = new TreeSet<>();
        TreeSet<ItemCode> others = new TreeSet<>();
        reconciled.forEach(indicator -> {
            named.addAll(indicator.named());
            others.addAll(indicator.others());
        });
        named.removeAll(result.outcomes().keySet());
        others.removeAll(result.outcomes().keySet());
        if (!named.isEmpty()) {
            assumptions.add(Assumption.about(NAMED_NOT_MET, named, year));
        }
        if (!others.isEmpty()) {
            assumptions.add(Assumption.about(OTHERS_MET, others, year));
        }
        reconciled.stream()
                .filter(indicator -> !indicator.agrees())
                .map(indicator -> Assumption.of(
                        FIGURE_DIFFERS,
                        indicator.indicator().toString(),
                        indicator.reported().toString(),
                        indicator
                                .score()
                                .rounded(assessed.rounding().orElseThrow().value())
                                .toPlainString()))
                .forEach(assumptions::add);
        TreeSet<ItemCode> met = new TreeSet<>(others);
        result.outcomes().forEach((item, outcome) -> {
            if (outcome.isMet()) {
                met.add(item);
            }
        });
        TreeSet<ItemCode> unknown = new TreeSet<>();
        assessed.items().stream()
                .map(Item::code)
                .filter(item -> !result.outcomes().containsKey(item))
                .forEach(unknown::add);
        unknown.removeAll(named);
        unknown.removeAll(others);
        if (!unknown.isEmpty()) {
            assumptions.add(Assumption.about(UNKNOWN_NOT_MET, unknown));
        }
        return carried(met, assessed, planned, assumptions);
    }

    /** An item of the year planned for is met where every item it comes from is; a new one is not. */
    private static StartingPoint carried(
            SortedSet<ItemCode> met, Framework assessed, Framework planned, List<Assumption> assumptions) {
        TreeSet<ItemCode> carried = new TreeSet<>();
        TreeSet<ItemCode> appeared = new TreeSet<>();
        boolean sameYear = assessed.fiscalYear().equals(planned.fiscalYear());
        for (Item item : planned.items()) {
            List<ItemCode> sources = sameYear
                    ? List.of(item.code())
                    : item.topics().stream()
                            .flatMap(topic -> assessed.items(topic).stream())
                            .map(Item::code)
                            .distinct()
                            .toList();
            if (sources.isEmpty()) {
                appeared.add(item.code());
            } else if (met.containsAll(sources)) {
                carried.add(item.code());
            }
        }
        if (!appeared.isEmpty()) {
            assumptions.add(Assumption.about(NEW_NOT_MET, appeared));
        }
        if (!sameYear && !carried.isEmpty()) {
            assumptions.add(Assumption.of(
                    MET_AGAIN,
                    Integer.toString(carried.size()),
                    assessed.fiscalYear().toString(),
                    planned.fiscalYear().toString()));
        }
        return new StartingPoint(planned, carried, new TreeMap<>(), assumptions);
    }

    /**
     * This starting point, corrected by what somebody knows better.
     *
     * @param areMet items of the year planned for that are met
     * @param areNot items of that year that are not
     * @return the corrected starting point
     */
    public StartingPoint stating(SortedSet<ItemCode> areMet, SortedSet<ItemCode> areNot) {
        TreeSet<ItemCode> corrected = new TreeSet<>(met);
        corrected.addAll(areMet);
        corrected.removeAll(areNot);
        List<Assumption> more = new ArrayList<>(assumptions);
        if (!areMet.isEmpty()) {
            more.add(Assumption.about(STATED_MET, areMet));
        }
        if (!areNot.isEmpty()) {
            more.add(Assumption.about(STATED_NOT_MET, areNot));
        }
        return new StartingPoint(planned, corrected, surveys, more);
    }

    /**
     * This starting point with survey scores that are assumed.
     *
     * @param scores the scores, by instrument or indicator; they outrank those taken before
     * @return the starting point with them
     */
    public StartingPoint assuming(SortedMap<LevelCode, ReportedScore> scores) {
        return scores.isEmpty() ? this : surveyed(scores, Assumption.of(SURVEYS, list(scores)));
    }

    /**
     * This starting point with the survey scores of a result taken over, as far as it has any: of an instrument where
     * that is published, else of its indicators.
     *
     * @param result the result
     * @return the starting point with them
     */
    public StartingPoint assumingLast(Assessment result) {
        SortedSet<LevelCode> moved = ItemLevels.of(planned);
        TreeMap<LevelCode, ReportedScore> last = new TreeMap<>();
        planned.instruments().stream()
                .map(instrument -> instrument.code())
                .filter(instrument -> !moved.contains(instrument))
                .forEach(instrument -> {
                    ReportedScore whole = result.reported().get(instrument);
                    if (whole != null) {
                        last.put(instrument, whole);
                    } else {
                        planned.indicatorsIn(instrument).forEach(indicator -> {
                            ReportedScore part = result.reported().get(indicator.code());
                            if (part != null) {
                                last.put(indicator.code(), part);
                            }
                        });
                    }
                });
        return last.isEmpty()
                ? this
                : surveyed(
                        last,
                        Assumption.of(
                                SURVEYS_AS_LAST, list(last), result.fiscalYear().toString()));
    }

    private StartingPoint surveyed(SortedMap<LevelCode, ReportedScore> scores, Assumption assumption) {
        TreeMap<LevelCode, ReportedScore> all = new TreeMap<>(surveys);
        all.putAll(scores);
        List<Assumption> more = new ArrayList<>(assumptions);
        more.add(assumption);
        return new StartingPoint(planned, met, all, more);
    }

    private static String list(SortedMap<LevelCode, ReportedScore> scores) {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + " = " + score.getValue())
                .collect(Collectors.joining(", "));
    }

    /** {@return the items taken as met} */
    public SortedSet<ItemCode> met() {
        return met;
    }

    /** {@return the survey scores that are taken} */
    public SortedMap<LevelCode, ReportedScore> surveys() {
        return surveys;
    }

    /** {@return everything that is taken for granted, dependencies of the framework that are not confirmed among it} */
    public List<Assumption> assumptions() {
        List<String> waiting = planned.items().stream()
                .filter(item -> !met.contains(item.code()))
                .flatMap(item -> item.dependsOn().stream()
                        .filter(on -> !met.contains(on.value()))
                        .filter(on -> on.provenance().confidence() == Confidence.UNCONFIRMED)
                        .map(on -> item.code() + " → " + on.value()))
                .toList();
        List<Assumption> all = new ArrayList<>(assumptions);
        if (!waiting.isEmpty()) {
            all.add(Assumption.about(DEPENDENCIES_UNCONFIRMED, waiting));
        }
        return List.copyOf(all);
    }
}
