package th.ita.storage.memory;

import java.util.Set;
import th.ita.domain.port.RevisionStore;
import th.ita.storage.tck.Capability;
import th.ita.storage.tck.RevisionStoreConformance;
import th.ita.storage.tck.StoreFixture;

class MemoryStoreTest extends RevisionStoreConformance {
    @Override
    protected StoreFixture fixture() {
        return new StoreFixture() {
            @Override
            public RevisionStore open() {
                return MemoryStore.create();
            }

            @Override
            public Set<Capability> capabilities() {
                return Set.of();
            }
        };
    }
}
