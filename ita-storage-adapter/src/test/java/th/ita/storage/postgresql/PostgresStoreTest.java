package th.ita.storage.postgresql;

import java.util.Set;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.storage.tck.Capability;
import th.ita.storage.tck.RevisionStoreConformance;
import th.ita.storage.tck.StoreFixture;

class PostgresStoreTest extends RevisionStoreConformance {
    @Override
    protected StoreFixture fixture() {
        String database = Server.newDatabase();
        return new StoreFixture() {
            @Override
            public RevisionStore open() {
                return PostgresStore.open(database, "postgresql:test", Opening.OR_NEW);
            }

            @Override
            public Set<Capability> capabilities() {
                return Set.of(Capability.DURABLE, Capability.SHARED);
            }
        };
    }
}
