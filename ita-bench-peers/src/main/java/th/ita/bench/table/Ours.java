package th.ita.bench.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import th.ita.domain.framework.Framework;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.batch.BatchCsv;
import th.ita.export.batch.BatchFile;
import th.ita.export.batch.BatchResult;
import th.ita.export.json.BatchJson;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.Frameworks;

/** What {@code ita batch} does between reading and writing. */
final class Ours {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private static final int SIZE = 1 << 21;

    private Ours() {}

    static byte[] csv(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        BatchCsv.write(scored(file), ExportMessages.of(Language.EN), out);
        return out.toByteArray();
    }

    static byte[] json(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
        BatchJson.write(scored(file), ExportMessages.of(Language.EN), out);
        return out.toByteArray();
    }

    private static BatchResult scored(Path file) {
        BatchResult result = BatchFile.score(file, YEAR, true, line -> {}).get();
        if (!result.isClean()) {
            throw new IllegalStateException(result.problems().toString());
        }
        return result;
    }
}
