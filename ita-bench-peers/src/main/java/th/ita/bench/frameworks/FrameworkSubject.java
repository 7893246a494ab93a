package th.ita.bench.frameworks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import th.ita.rules.frameworks.FrameworkFile;

/** What reads the files. */
public enum FrameworkSubject {
    /** Ours: schema, rules beyond it, and the framework made. */
    OURS {
        @Override
        int valid(Map<String, byte[]> files) {
            return (int) files.entrySet().stream()
                    .filter(file ->
                            FrameworkFile.read(file.getKey(), file.getValue()).isRight())
                    .count();
        }
    },
    /** A general validator of JSON Schema: the same schema, nothing beyond. */
    NETWORKNT {
        @Override
        int valid(Map<String, byte[]> files) {
            return (int) files.values().stream()
                    .map(bytes -> General.SCHEMA.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                    .filter(List::isEmpty)
                    .count();
        }
    };

    /** How many files are valid. */
    abstract int valid(Map<String, byte[]> files);

    /** Made when it is first asked for. */
    private static final class General {
        private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FrameworkFile.schema(), InputFormat.JSON);
    }
}
