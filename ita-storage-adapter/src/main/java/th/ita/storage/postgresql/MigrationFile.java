package th.ita.storage.postgresql;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flywaydb.core.api.resource.LoadableResource;

/** A file of SQL beside this class, opened by it since nobody else finds one inside a module. */
final class MigrationFile extends LoadableResource {
    private final String name;

    MigrationFile(String name) {
        this.name = name;
    }

    @Override
    public Reader read() {
        return new InputStreamReader(
                Objects.requireNonNull(MigrationFile.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }

    @Override
    public String getAbsolutePath() {
        return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return name;
    }
}
