package th.ita.web.desk;

import java.util.List;
import java.util.function.Consumer;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.evidence.PlanLink;

/** A look at the links of a plan, under way or done. Safe for several threads. */
public final class LinkLook {
    private final long number;
    private final RevisionKey key;
    private final List<PlanLink> links;

    private volatile int done;
    private volatile State state = State.RUNNING;
    private volatile List<EvidenceLook> found = List.of();

    LinkLook(long number, RevisionKey key, List<PlanLink> links) {
        this.number = number;
        this.key = key;
        this.links = List.copyOf(links);
    }

    /** How far a look is. */
    public enum State {
        /** It is under way, or waits for its turn. */
        RUNNING,
        /** All links were looked at, and what was found was handed on. */
        DONE,
        /** It broke off. */
        BROKEN
    }

    void run(Looking looking, Consumer<List<EvidenceLook>> tell, Consumer<RuntimeException> faults) {
        State end = State.BROKEN;
        try {
            List<EvidenceQuery> queries = links.stream().map(PlanLink::query).toList();
            found = List.copyOf(looking.at(queries, count -> done = count));
            tell.accept(found);
            end = State.DONE;
        } catch (RuntimeException fault) {
            faults.accept(fault);
        } finally {
            state = end;
        }
    }

    /** {@return what tells it from every other} */
    public long number() {
        return number;
    }

    /** {@return the plan} */
    public RevisionKey key() {
        return key;
    }

    /** {@return its links} */
    public List<PlanLink> links() {
        return links;
    }

    /** {@return how many of them were looked at} */
    public int done() {
        return done;
    }

    /** {@return how far it is} */
    public State state() {
        return state;
    }

    /** {@return what was found, in the order of the links; empty until all were looked at} */
    public List<EvidenceLook> found() {
        return found;
    }
}
