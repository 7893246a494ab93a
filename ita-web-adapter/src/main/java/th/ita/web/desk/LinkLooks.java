package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.evidence.PlanLink;

/**
 * Looks at the links of plans while whoever asked does something else: two plans at a time, others in turn. What was found
 * is remembered for a while. Safe for several threads.
 */
public final class LinkLooks implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int REMEMBERED = 100;

    private final Looking looking;
    private final Consumer<RuntimeException> faults;
    private final Map<Long, LinkLook> looks = new LinkedHashMap<>();
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "ita-looks");
                thread.setDaemon(true);
                return thread;
            });
    private long last;

    /**
     * Looks of which none was taken yet.
     *
     * @param looking what looks
     * @param faults is told why a look broke off
     */
    public LinkLooks(Looking looking, Consumer<RuntimeException> faults) {
        this.looking = looking;
        this.faults = faults;
        workers.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins to look at the links of a plan, unless somebody began already and it is not done.
     *
     * @param key the plan
     * @param links its links
     * @param found is told what was found, once all is done
     * @return the look, or that there are too many
     */
    public synchronized Either<Refusal, LinkLook> begin(
            RevisionKey key, List<PlanLink> links, Consumer<List<EvidenceLook>> found) {
        Optional<LinkLook> running = looks.values().stream()
                .filter(look -> look.key().equals(key) && look.state() == LinkLook.State.RUNNING)
                .findFirst();
        if (running.isPresent()) {
            return Either.right(running.get());
        }
        LinkLook look = new LinkLook(last + 1, key, links);
        try {
            workers.execute(() -> look.run(looking, found, faults));
        } catch (RejectedExecutionException full) {
            return Either.left(Refusal.of(DeskRefusal.TOO_MANY_LOOKS, Place.unknown()));
        }
        last++;
        looks.put(look.number(), look);
        if (looks.size() > REMEMBERED) {
            looks.remove(looks.keySet().iterator().next());
        }
        return Either.right(look);
    }

    /**
     * A look that was begun.
     *
     * @param key whose links it is at
     * @param number its number
     * @return the look, or that there is none
     */
    public synchronized Either<Refusal, LinkLook> look(RevisionKey key, int number) {
        return Optional.ofNullable(looks.get((long) number))
                .filter(look -> look.key().equals(key))
                .<Either<Refusal, LinkLook>>map(Either::right)
                .orElseGet(() -> Either.left(
                        Refusal.of(DeskRefusal.NO_SUCH_LOOK, Place.path("{look}"), Integer.toString(number))));
    }

    /** Looks under way are broken off. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
