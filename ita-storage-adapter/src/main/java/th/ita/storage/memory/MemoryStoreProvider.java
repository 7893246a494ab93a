package th.ita.storage.memory;

import io.vavr.control.Either;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.refusal.Refusal;

/** Opens {@code memory:}, a new and empty store each time. */
public final class MemoryStoreProvider implements RevisionStoreProvider {
    static final String KIND = "memory";

    /** For {@link java.util.ServiceLoader}. */
    public MemoryStoreProvider() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        return Either.right(MemoryStore.create());
    }
}
