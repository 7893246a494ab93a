package th.ita.rules.history;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/**
 * The lives of plans in a store: every command that is accepted is a revision, so that two people who act on the same
 * state do not overwrite each other.
 *
 * <p>Example: {@code lives.give(agency, year, 3, new PlanCommand.Approve(), "ปลัดเทศบาล", "ตามมติที่ประชุม")}.
 */
public final class PlanLives {
    private final Repository<PlanTrail> trails;
    private final Clock clock;

    private PlanLives(Repository<PlanTrail> trails, Clock clock) {
        this.trails = trails;
        this.clock = clock;
    }

    /**
     * The lives in a store.
     *
     * @param store where they are kept
     * @param codec what writes and reads them
     * @param clock what tells the time of what happens
     * @return the lives
     */
    public static PlanLives of(RevisionStore store, DocumentCodec<PlanTrail> codec, Clock clock) {
        return new PlanLives(Repository.of(store, codec, clock), clock);
    }

    /**
     * Begins the life of a plan.
     *
     * @param plan the plan, as a draft
     * @param author who brings it in, and so counts as one of its makers
     * @param reason why
     * @return what became of it, in conflict where the plan of that agency and year lives already; or what is wrong
     */
    public Either<Refusal, Saving> open(MeasuresPlan plan, String author, String reason) {
        return Stamp.parse(clock.instant(), author, reason)
                .flatMap(stamp -> trails.save(
                        plan.agency().id(), plan.fiscalYear(), PlanTrail.open(plan, stamp), 0, author, reason));
    }

    /**
     * Gives a command.
     *
     * @param agency whose plan it is
     * @param year its year
     * @param expected the number of the revision that the command was given upon
     * @param command what is to happen
     * @param author who gives it
     * @param reason why
     * @return what became of it, in conflict where something else happened meanwhile; or why it is refused
     */
    public Either<Refusal, Saving> give(
            AgencyId agency, FiscalYear year, int expected, PlanCommand command, String author, String reason) {
        return give(agency, year, expected, List.of(command), author, reason);
    }

    /**
     * Gives several commands at once: all of them, or none.
     *
     * @param agency whose plan it is
     * @param year its year
     * @param expected the number of the revision that the commands were given upon
     * @param commands what is to happen, in order
     * @param author who gives them
     * @param reason why
     * @return what became of them, as one revision; in conflict where something else happened meanwhile; or why one of
     *     them is refused
     */
    public Either<Refusal, Saving> give(
            AgencyId agency, FiscalYear year, int expected, List<PlanCommand> commands, String author, String reason) {
        return latest(agency, year).flatMap(stored -> {
            if (stored.revision().number() != expected) {
                return Either.right(new Saving.Conflicting(Optional.of(stored.revision())));
            }
            return Stamp.parse(clock.instant(), author, reason)
                    .flatMap(stamp -> after(stored.document(), commands, stamp))
                    .flatMap(trail -> trails.save(agency, year, trail, expected, author, reason));
        });
    }

    private static Either<Refusal, PlanTrail> after(PlanTrail trail, List<PlanCommand> commands, Stamp stamp) {
        Either<Refusal, PlanTrail> after = Either.right(trail);
        for (PlanCommand command : commands) {
            after = after.flatMap(before -> before.then(command, stamp));
        }
        return after;
    }

    /**
     * A life as it stands.
     *
     * @param agency whose plan it is
     * @param year its year
     * @return the trail with its revision, or why there is none
     */
    public Either<Refusal, Stored<PlanTrail>> latest(AgencyId agency, FiscalYear year) {
        return trails.latest(agency, year)
                .flatMap(found -> found.<Either<Refusal, Stored<PlanTrail>>>map(Either::right)
                        .orElseGet(() -> Either.left(Refusal.of(
                                HistoryRefusal.NO_LIFE,
                                Place.unknown(),
                                trails.key(agency, year).toString()))));
    }
}
