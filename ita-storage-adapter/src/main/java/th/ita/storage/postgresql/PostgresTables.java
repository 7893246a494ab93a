package th.ita.storage.postgresql;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import th.ita.domain.port.Opening;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;

/** The tables of a store, brought to the version of this library by one process at a time. */
final class PostgresTables {
    /** Flyway's table, named so that it is not taken for the one of a host that runs Flyway in the same database. */
    private static final String HISTORY = "ita_schema_history";

    private final DataSource database;
    private final String name;

    PostgresTables(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    void prepare(Opening opening) {
        Flyway flyway = Flyway.configure(PostgresTables.class.getClassLoader())
                .dataSource(database)
                .table(HISTORY)
                .locations(new String[0])
                .resourceProvider(new MigrationFiles())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try {
            judge(flyway.info(), opening);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw failed.getCause() instanceof SQLException fault
                    ? PostgresFaults.of(fault, name)
                    : new StoreException(StoreTrouble.FAILED, name, String.valueOf(failed.getMessage()), failed);
        }
    }

    /** Looks before anything is changed: tables of a newer version are left as they are. */
    private void judge(MigrationInfoService steps, Opening opening) {
        if (steps.applied().length == 0 && opening == Opening.EXISTING) {
            throw new StoreException(StoreTrouble.NOT_THERE, name, "");
        }
        Stream.of(steps.applied())
                .filter(step -> !step.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(unknown -> {
                    throw new StoreException(StoreTrouble.NEWER, name, unknown + " > " + steps.all()[0].getVersion());
                });
    }
}
