package th.ita.storage.tck;

import java.util.ArrayList;
import java.util.List;
import th.ita.domain.port.RevisionStore;

/** The stores that one test opened, closed at its end. */
public final class Bench {
    private final StoreFixture fixture;
    private final List<RevisionStore> opened = new ArrayList<>();

    Bench(StoreFixture fixture) {
        this.fixture = fixture;
    }

    RevisionStore open() {
        RevisionStore store = fixture.open();
        opened.add(store);
        return store;
    }

    boolean can(Capability capability) {
        return fixture.capabilities().contains(capability);
    }

    void clear() {
        opened.forEach(RevisionStore::close);
        fixture.clear();
    }
}
