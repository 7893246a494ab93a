package th.ita.web.desk;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.List;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.input.Input;
import th.ita.export.json.JsonDocuments;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.evidence.PlanLinks;
import th.ita.rules.history.PlanLives;
import th.ita.rules.history.Repository;
import th.ita.rules.history.Saving;

/** Keeps documents, each change upon the revision that whoever made it saw. */
public final class Keeping {
    private final RevisionStore store;
    private final Clock clock;

    Keeping(RevisionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Who changes a document, why, and upon which revision.
     *
     * @param expected the number of the revision that the change is to follow, 0 for a first one
     * @param author who it is
     * @param reason why
     * @param witness who is told before it is kept
     */
    public record Change(int expected, String author, String reason, Witness witness) {
        /**
         * The same upon another revision.
         *
         * @param other its number
         * @return the change
         */
        public Change upon(int other) {
            return new Change(other, author, reason, witness);
        }
    }

    /**
     * The key under which a document is kept.
     *
     * @param input the document
     * @return its key, or that it does not say whose it is
     */
    public static Either<Refusal, RevisionKey> key(Input input) {
        if (input instanceof Input.OfPlan plan) {
            MeasuresPlan known = plan.report().plan();
            return Either.right(new RevisionKey(known.agency().id(), known.fiscalYear(), RecordKind.MEASURES_PLAN));
        }
        Assessment result = ((Input.OfResult) input).result();
        return result.agency()
                .map(Agency::id)
                .<Either<Refusal, RevisionKey>>map(
                        agency -> Either.right(new RevisionKey(agency, result.fiscalYear(), RecordKind.ASSESSMENT)))
                .orElseGet(() -> Either.left(Refusal.of(DeskRefusal.WHOSE_RESULT, Place.path("agency"))));
    }

    /**
     * Keeps a result or a plan.
     *
     * @param key where it is to be kept
     * @param input the document
     * @param change who keeps it, why, and upon which revision
     * @return what became of it; or that it is another document than that of the key, or cannot be kept
     */
    public Either<Refusal, Saving> keep(RevisionKey key, Input input, Change change) {
        return key(input).flatMap(own -> own.equals(key) ? save(key, input, change) : other(own, key));
    }

    private Either<Refusal, Saving> save(RevisionKey key, Input input, Change change) {
        if (input instanceof Input.OfPlan plan) {
            return Repository.of(new WitnessedStore(store, change.witness()), JsonDocuments.reports(), clock)
                    .save(
                            key.agency(),
                            key.fiscalYear(),
                            plan.report(),
                            change.expected(),
                            change.author(),
                            change.reason());
        }
        Assessment result = ((Input.OfResult) input).result();
        return Repository.of(new WitnessedStore(store, change.witness()), JsonDocuments.assessments(), clock)
                .save(key.agency(), key.fiscalYear(), result, change.expected(), change.author(), change.reason());
    }

    /**
     * Begins the life of a plan.
     *
     * @param key where it is to be kept
     * @param plan the plan
     * @param change who begins it and why
     * @return what became of it, or why it cannot begin
     */
    public Either<Refusal, Saving> open(RevisionKey key, MeasuresPlan plan, Change change) {
        RevisionKey own = new RevisionKey(plan.agency().id(), plan.fiscalYear(), RecordKind.PLAN_LIFE);
        return own.equals(key) ? lives(change).open(plan, change.author(), change.reason()) : other(own, key);
    }

    /**
     * Gives a command on a plan.
     *
     * @param key the life of the plan
     * @param command what is to happen
     * @param change who gives it, why, and upon which revision
     * @return what became of it, or why it is refused
     */
    public Either<Refusal, Saving> give(RevisionKey key, PlanCommand command, Change change) {
        return lives(change)
                .give(key.agency(), key.fiscalYear(), change.expected(), command, change.author(), change.reason());
    }

    /**
     * Gives several commands on a plan at once: all of them, or none.
     *
     * @param key the life of the plan
     * @param commands what is to happen, in order
     * @param change who gives them, why, and upon which revision
     * @return what became of them, or why one of them is refused
     */
    public Either<Refusal, Saving> give(RevisionKey key, List<PlanCommand> commands, Change change) {
        return lives(change)
                .give(key.agency(), key.fiscalYear(), change.expected(), commands, change.author(), change.reason());
    }

    /**
     * Keeps what was seen at the links of a plan, in the plan's own evidence.
     *
     * @param revision the revision of a plan, or of its life, whose links were looked at
     * @param looks what was found
     * @param change who looked, why, and upon which revision that is to follow
     * @return what became of it, nothing changed where nothing was seen; or why it cannot be kept
     */
    public Either<Refusal, Saving> see(Revision revision, List<EvidenceLook> looks, Change change) {
        return switch (revision.key().kind()) {
            case ASSESSMENT -> Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown()));
            case MEASURES_PLAN ->
                JsonDocuments.reports()
                        .decode(revision.payload())
                        .map(report -> new ReadReport(PlanLinks.seen(report.plan(), looks), report.notes()))
                        .flatMap(seen -> save(revision.key(), new Input.OfPlan(seen), change));
            case PLAN_LIFE ->
                Shelf.life(revision)
                        .map(trail -> PlanLinks.commands(trail.now(), looks))
                        .flatMap(commands -> commands.isEmpty()
                                ? Either.right(new Saving.Unchanged(revision))
                                : give(revision.key(), commands, change));
        };
    }

    private PlanLives lives(Change change) {
        return PlanLives.of(new WitnessedStore(store, change.witness()), JsonDocuments.lives(), clock);
    }

    private static <T> Either<Refusal, T> other(RevisionKey own, RevisionKey place) {
        return Either.left(
                Refusal.of(DeskRefusal.OTHER_DOCUMENT, Place.path("agency"), own.toString(), place.toString()));
    }
}
