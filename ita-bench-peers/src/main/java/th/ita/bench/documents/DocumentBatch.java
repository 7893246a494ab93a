package th.ita.bench.documents;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import th.ita.export.reading.ReadReport;

/**
 * A batch of reports in one process, run with the heap that is to be enough. Prints how many seconds it took, how many
 * megabytes the files have, and the most megabytes of heap in use after a collection.
 */
public final class DocumentBatch {
    private static final int MEGABYTE = 1 << 20;
    private static final int NANOS = 1_000_000_000;
    private static final int MEASURES = 24;

    private DocumentBatch() {}

    /**
     * Composes and renders reports, no two the same, in every format.
     *
     * @param arguments how many
     * @throws IOException if one cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        int reports = Integer.parseInt(arguments[0]);
        AtomicLong most = new AtomicLong();
        watch(most);
        ReadReport example = DocumentData.example();
        long bytes = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < reports; i++) {
            DocumentData.Composed report = DocumentData.compose(DocumentData.variant(example, MEASURES, i));
            for (DocumentSubject subject : DocumentSubject.OURS) {
                bytes += subject.render(report).length;
            }
        }
        long seconds = (System.nanoTime() - begin) / NANOS;
        System.out.println(seconds + " " + bytes / MEGABYTE + " " + most.get() / MEGABYTE);
    }

    /** Keeps the most that was in use when a collection ended; garbage that the collector left for later counts too. */
    private static void watch(AtomicLong most) {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                                                (CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc();
                                long used = after.entrySet().stream()
                                        .filter(pool -> heap.contains(pool.getKey()))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                most.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
    }
}
