package th.ita.domain.life;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;

/**
 * Where a plan stands in its life: draft → approved → in progress → closed. What is approved changes only by going back to
 * be drafted and being approved anew; what is closed does not change.
 *
 * <p>Two functions do all: {@link #decide} tells whether a command can be given, {@link #evolve} what it makes of the
 * plan. Neither knows a clock or a store. A {@link PlanTrail} keeps what happened.
 *
 * @param stage the stage
 * @param events how many events made it, so that a later one can tell whether it has seen them all
 * @param front the plan without its measures
 * @param measures all measures by number, withdrawn ones too
 * @param makers who had a hand in what changed since it was last approved, in a plain form of their names
 * @param approval who approved it last, and when
 */
public record PlanLife(
        Stage stage,
        int events,
        MeasuresPlan front,
        List<MeasureLife> measures,
        SortedSet<String> makers,
        Optional<Stamp> approval) {
    /** Keeps its own copies. */
    public PlanLife {
        measures = List.copyOf(measures);
        makers = Collections.unmodifiableSortedSet(new TreeSet<>(makers));
    }

    /**
     * A plan at the beginning of its life.
     *
     * @param plan the plan, perhaps with results where it is taken over from a paper
     * @param stamp who brings it in, and so counts as one of its makers
     * @return a draft
     */
    public static PlanLife draft(MeasuresPlan plan, Stamp stamp) {
        List<MeasureLife> measures = new ArrayList<>();
        plan.measures().forEach(measure -> measures.add(born(measures.size() + 1, measure)));
        return new PlanLife(
                Stage.DRAFT,
                0,
                MeasuresPlan.builder().from(plan).measures(List.of()).build(),
                measures,
                Makers.with(Collections.emptySortedSet(), stamp.author()),
                Optional.empty());
    }

    static MeasureLife born(int number, Measure measure) {
        return new MeasureLife(number, measure, List.of(), Optional.empty());
    }

    /**
     * Tells whether a command can be given.
     *
     * @param command what is to happen
     * @param stamp who gives it, when and why
     * @return the event it makes, or why it is refused
     */
    public Either<Refusal, PlanEvent> decide(PlanCommand command, Stamp stamp) {
        Optional<Refusal> obstacle = new Decision(this, stamp).obstacle(command);
        return obstacle.<Either<Refusal, PlanEvent>>map(Either::left)
                .orElseGet(() -> Either.right(new PlanEvent(events + 1, stamp, command)));
    }

    /**
     * What an event makes of the plan.
     *
     * @param event the next event, as {@link #decide} gave it for this very state
     * @return the plan afterwards
     * @throws OutOfRangeException if it is not the next event
     */
    public PlanLife evolve(PlanEvent event) {
        if (event.number() != events + 1) {
            throw new OutOfRangeException("number of an event", event.number(), Integer.toString(events + 1));
        }
        return event.command().match(new Evolution(this, event));
    }

    /** {@return the plan as its papers show it: without the measures that were withdrawn} */
    public MeasuresPlan plan() {
        return MeasuresPlan.builder()
                .from(front)
                .measures(standing().stream().map(MeasureLife::measure).toList())
                .build();
    }

    /** {@return the measures that are part of the plan, by number} */
    public List<MeasureLife> standing() {
        return measures.stream().filter(MeasureLife::stands).toList();
    }

    /**
     * A measure, withdrawn or not.
     *
     * @param number its number, from 1
     * @return the measure, or nothing if there is none of that number
     */
    public Optional<MeasureLife> measure(int number) {
        return number >= 1 && number <= measures.size() ? Optional.of(measures.get(number - 1)) : Optional.empty();
    }
}
