package th.ita.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.export.batch.BatchFile;
import th.ita.rules.frameworks.Frameworks;

/** Lines of a table scored and ranked. */
public final class GrowingTable implements Work {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    /** For the service loader. */
    public GrowingTable() {}

    @Override
    public String id() {
        return "W2b";
    }

    @Override
    public String unit() {
        return "lines of a table scored";
    }

    @Override
    public int least() {
        return 100;
    }

    @Override
    public Callable<?> of(int size, Path folder) throws IOException {
        String items = IntStream.rangeClosed(1, 43).mapToObj(item -> "O" + item).collect(Collectors.joining(","));
        StringBuilder text = new StringBuilder("name,province," + items + "\n");
        for (int row = 0; row < size; row++) {
            text.append("เทศบาลที่ ")
                    .append(row)
                    .append(",จังหวัด")
                    .append(row % 77)
                    .append(",1".repeat(43))
                    .append('\n');
        }
        Path file = folder.resolve("agencies-" + size + ".csv");
        Files.writeString(file, text);
        return () -> BatchFile.score(file, YEAR, true, line -> {}).get();
    }
}
