package th.ita.domain.life;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;

/**
 * All that happened to a plan, from the draft it began as: the audit trail, and at the same time all there is to keep.
 *
 * <p>Example: {@code trail.then(new PlanCommand.Approve(), stamp)}. Immutable and thread-safe.
 */
public final class PlanTrail {
    private final MeasuresPlan beginning;
    private final Stamp opened;
    private final List<PlanEvent> events;
    private final PlanLife now;

    private PlanTrail(MeasuresPlan beginning, Stamp opened, List<PlanEvent> events, PlanLife now) {
        this.beginning = beginning;
        this.opened = opened;
        this.events = List.copyOf(events);
        this.now = now;
    }

    /**
     * The trail of a plan to which nothing has happened yet.
     *
     * @param plan the plan as it is brought in
     * @param stamp when, by whom and why
     * @return the trail
     */
    public static PlanTrail open(MeasuresPlan plan, Stamp stamp) {
        return new PlanTrail(plan, stamp, List.of(), PlanLife.draft(plan, stamp));
    }

    /**
     * The trail that was kept, gone over again from its beginning.
     *
     * @param plan the plan as it was brought in
     * @param stamp when, by whom and why
     * @param events what happened since, in order; their numbers are given anew
     * @return the trail, or the first event that could not have happened, its place {@code events[0]} and on
     */
    public static Either<Refusal, PlanTrail> replay(MeasuresPlan plan, Stamp stamp, List<PlanEvent> events) {
        PlanLife life = PlanLife.draft(plan, stamp);
        List<PlanEvent> accepted = new ArrayList<>();
        for (PlanEvent event : events) {
            Either<Refusal, PlanEvent> next = life.decide(event.command(), event.stamp());
            if (next.isLeft()) {
                return Either.left(next.getLeft().at(Place.path("events[" + accepted.size() + "]")));
            }
            accepted.add(next.get());
            life = life.evolve(next.get());
        }
        return Either.right(new PlanTrail(plan, stamp, accepted, life));
    }

    /**
     * The trail after one more command.
     *
     * @param command what is to happen
     * @param stamp who gives it, when and why
     * @return the longer trail, or why the command is refused; this trail stays as it is
     */
    public Either<Refusal, PlanTrail> then(PlanCommand command, Stamp stamp) {
        return now.decide(command, stamp)
                .map(event -> new PlanTrail(
                        beginning,
                        opened,
                        Stream.concat(events.stream(), Stream.of(event)).toList(),
                        now.evolve(event)));
    }

    /** {@return the plan as it was brought in} */
    public MeasuresPlan beginning() {
        return beginning;
    }

    /** {@return when, by whom and why it was brought in} */
    public Stamp opened() {
        return opened;
    }

    /** {@return what happened since, in order} */
    public List<PlanEvent> events() {
        return events;
    }

    /**
     * What happened to one measure.
     *
     * @param number its number, from 1
     * @return the event that added it, unless the plan began with it, and those on it since, in order
     */
    public List<PlanEvent> eventsOn(int number) {
        List<PlanEvent> found = new ArrayList<>();
        int last = beginning.measures().size();
        for (PlanEvent event : events) {
            if (event.command() instanceof PlanCommand.Add) {
                last++;
            }
            boolean added = event.command() instanceof PlanCommand.Add && last == number;
            boolean touched = event.command() instanceof PlanCommand.OnMeasure one && one.number() == number;
            if (added || touched) {
                found.add(event);
            }
        }
        return List.copyOf(found);
    }

    /** {@return where the plan stands now} */
    public PlanLife now() {
        return now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanTrail that
                && beginning.equals(that.beginning)
                && opened.equals(that.opened)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * beginning.hashCode() + opened.hashCode()) + events.hashCode();
    }

    @Override
    public String toString() {
        return now.stage() + " after " + events;
    }
}
