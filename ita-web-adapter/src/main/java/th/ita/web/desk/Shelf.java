package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.JsonDocuments;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.history.Repository;

/** Reads the documents that are kept, as they are or as they were. */
public final class Shelf {
    private static final FiscalYear FIRST_YEAR = FiscalYear.of(2500);
    private static final FiscalYear LAST_YEAR = FiscalYear.of(2699);
    private static final int PAGE = 200;

    private final RevisionStore store;
    private final Opened<Assessment> results = new Opened<>(JsonDocuments.assessments());
    private final Opened<ReadReport> plans = new Opened<>(JsonDocuments.reports());
    private final Opened<PlanTrail> lives = new Opened<>(JsonDocuments.lives());

    Shelf(RevisionStore store) {
        this.store = store;
    }

    /** The results that were read last. */
    Opened<Assessment> results() {
        return results;
    }

    /** The plans as they were handed in that were read last. */
    Opened<ReadReport> plans() {
        return plans;
    }

    /** The lives of plans that were read last. */
    Opened<PlanTrail> lives() {
        return lives;
    }

    /**
     * A revision of a document.
     *
     * @param key the document
     * @param number the number of the revision; nothing for the latest
     * @return the revision, if it is there and as it was written
     */
    public Either<Refusal, Revision> revision(RevisionKey key, Optional<Integer> number) {
        Optional<Revision> found = number.isEmpty()
                ? store.latest(key)
                : store.history(key, number.get() - 1, 1).stream()
                        .filter(revision -> revision.number() == number.get())
                        .findFirst();
        return found.<Either<Refusal, Revision>>map(Either::right)
                .orElseGet(() -> Either.left(missing(key, number)))
                .flatMap(Repository::intact);
    }

    private Refusal missing(RevisionKey key, Optional<Integer> number) {
        Optional<Revision> latest = store.latest(key);
        return latest.isPresent() && number.isPresent()
                ? Refusal.of(
                        DeskRefusal.NO_SUCH_REVISION,
                        Place.unknown(),
                        key.toString(),
                        number.get().toString(),
                        Integer.toString(latest.get().number()))
                : Refusal.of(DeskRefusal.NO_SUCH_DOCUMENT, Place.unknown(), key.toString());
    }

    /**
     * The latest revision, where a change wants to know what it changes.
     *
     * @param key the document
     * @return the revision, if there is any
     */
    public Optional<Revision> latest(RevisionKey key) {
        return store.latest(key);
    }

    /**
     * All that is kept of an agency's year.
     *
     * @param agency the agency
     * @param year the year
     * @return what there is, or that there is nothing or it cannot be read
     */
    public Either<Refusal, Year> year(AgencyId agency, FiscalYear year) {
        return new Years(this, agency, year).open();
    }

    /**
     * A page of a document's history.
     *
     * @param key the document
     * @param after the number after which it begins, 0 for the beginning
     * @param limit the most revisions to give
     * @return revisions by ascending number, or that there is no such document
     */
    public Either<Refusal, List<Revision>> history(RevisionKey key, int after, int limit) {
        List<Revision> page = store.history(key, after, limit);
        return page.isEmpty() && store.latest(key).isEmpty()
                ? Either.left(missing(key, Optional.empty()))
                : Either.right(page);
    }

    /**
     * What changed between two revisions.
     *
     * @param earlier the one
     * @param later the other, of the same document
     * @return the changes, or why one of the two cannot be read
     */
    public static Either<Refusal, List<DocumentChange>> changes(Revision earlier, Revision later) {
        return JsonDocuments.changes(later.key().kind(), earlier.payload(), later.payload());
    }

    /**
     * What a revision holds, for questions about it; of the life of a plan, the plan as the life has made it.
     *
     * @param revision the revision
     * @return the document, or why it cannot be read
     */
    public static Either<Refusal, Input> input(Revision revision) {
        return switch (revision.key().kind()) {
            case ASSESSMENT ->
                JsonDocuments.assessments().decode(revision.payload()).map(Input.OfResult::new);
            case MEASURES_PLAN ->
                JsonDocuments.reports().decode(revision.payload()).map(Input.OfPlan::new);
            case PLAN_LIFE -> life(revision).map(Shelf::plan);
        };
    }

    private static Input plan(PlanTrail trail) {
        return new Input.OfPlan(new ReadReport(trail.now().plan(), ReadingNotes.NONE));
    }

    /**
     * The life of a plan in a revision.
     *
     * @param revision a revision of that kind
     * @return the life, or why it cannot be read
     */
    public static Either<Refusal, PlanTrail> life(Revision revision) {
        return JsonDocuments.lives().decode(revision.payload());
    }

    /**
     * A page of the agencies of which anything is kept.
     *
     * @param after the agency after which it begins, whether it is there or not; nothing for the beginning
     * @param limit the most agencies to give, 1 or more
     * @param visible which agencies the asker may know of
     * @return agencies in their order
     */
    public List<AgencyId> agencies(Optional<AgencyId> after, int limit, Predicate<AgencyId> visible) {
        List<AgencyId> found = new ArrayList<>();
        Optional<RevisionKey> from = after.map(Shelf::end);
        while (found.size() < limit) {
            List<RevisionKey> next = store.keys(from, 1);
            if (next.isEmpty()) {
                break;
            }
            AgencyId agency = next.get(0).agency();
            if (visible.test(agency)) {
                found.add(agency);
            }
            from = Optional.of(end(agency));
        }
        return found;
    }

    /** The last key an agency can have. */
    private static RevisionKey end(AgencyId agency) {
        return new RevisionKey(agency, LAST_YEAR, RecordKind.PLAN_LIFE);
    }

    /**
     * All documents of an agency.
     *
     * @param agency the agency
     * @return the latest revision of each, in the order of their keys; or that there is none
     */
    public Either<Refusal, List<Revision>> documents(AgencyId agency) {
        List<Revision> found = new ArrayList<>();
        RevisionKey from = new RevisionKey(agency, FIRST_YEAR, RecordKind.ASSESSMENT);
        store.latest(from).ifPresent(found::add);
        boolean goesOn = true;
        while (goesOn) {
            List<RevisionKey> page = store.keys(Optional.of(from), PAGE);
            List<RevisionKey> own =
                    page.stream().takeWhile(key -> key.agency().equals(agency)).toList();
            own.stream().flatMap(key -> store.latest(key).stream()).forEach(found::add);
            goesOn = !own.isEmpty() && own.size() == page.size();
            from = goesOn ? own.get(own.size() - 1) : from;
        }
        return found.isEmpty()
                ? Either.left(Refusal.of(DeskRefusal.NO_SUCH_AGENCY, Place.unknown(), agency.value()))
                : Either.right(found);
    }
}
