package th.ita.storage.tck;

import java.util.Set;
import th.ita.domain.port.RevisionStore;

/** The one thing to write for a store: how it is opened. Each test asks for a new fixture, on a place of its own. */
public interface StoreFixture {
    /**
     * Opens the store of this fixture. The first time it is empty; later times it is the same place again.
     *
     * @return the store, which the suite closes
     */
    RevisionStore open();

    /** {@return what the store can, all of it} */
    Set<Capability> capabilities();

    /** Clears away what {@link #open} made; called after each test, when all stores are closed. */
    default void clear() {}
}
