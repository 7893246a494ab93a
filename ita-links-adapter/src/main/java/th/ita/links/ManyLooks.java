package th.ita.links;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.port.EvidenceProbe;

/** Looks at many pages, several at a time. */
public final class ManyLooks {
    private static final int AT_ONCE = 6;

    private ManyLooks() {}

    /**
     * Looks at pages.
     *
     * @param probe what looks
     * @param queries the pages
     * @param done is told how many are done after each, one at a time, on whatever thread
     * @return what was found, in the order of the queries
     * @throws InterruptedException if the thread is interrupted before all are done; the looks under way are then stopped
     */
    public static List<EvidenceLook> at(EvidenceProbe probe, List<EvidenceQuery> queries, IntConsumer done)
            throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "ita-links");
            thread.setDaemon(true);
            return thread;
        });
        AtomicInteger count = new AtomicInteger();
        try {
            List<Callable<EvidenceLook>> work = queries.stream()
                    .<Callable<EvidenceLook>>map(query -> () -> {
                        EvidenceLook look = probe.look(query);
                        synchronized (count) {
                            done.accept(count.incrementAndGet());
                        }
                        return look;
                    })
                    .toList();
            List<Future<EvidenceLook>> looks = workers.invokeAll(work);
            return looks.stream().map(ManyLooks::found).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static EvidenceLook found(Future<EvidenceLook> look) {
        try {
            return look.get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(Stream.of(fault.getCause(), fault)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
    }
}
