package th.ita.bench.documents;

import java.io.IOException;
import th.ita.export.document.Document;

/** A batch of reports in one process, run with the heap that is to be enough. Prints what it took. */
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
        long bytes = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < reports; i++) {
            Document report = DocumentData.variant(MEASURES, i);
            for (DocumentSubject subject : DocumentSubject.OURS) {
                bytes += subject.render(report).length;
            }
        }
        long seconds = (System.nanoTime() - begin) / NANOS;
        Runtime.getRuntime().gc();
        long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println(reports + " reports in every format, " + bytes / MEGABYTE + " MB of files: " + seconds
                + " s; heap at most " + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB, in use at the end "
                + kept / MEGABYTE + " MB");
    }
}
