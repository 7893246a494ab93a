package th.ita.export.archive;

import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Opens {@code archive:FILE}, to read. */
public final class ArchiveStoreProvider implements RevisionStoreProvider {
    static final String KIND = "archive";

    /** For {@link java.util.ServiceLoader}. */
    public ArchiveStoreProvider() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        try {
            if (!address.rest().isBlank()) {
                return ArchiveStore.open(Path.of(address.rest()));
            }
        } catch (InvalidPathException noPath) {
            // Said below.
        }
        return Either.left(
                Refusal.of(StoreRefusal.INCOMPLETE_STORE_ADDRESS, Place.unknown(), address.toString(), KIND + ":FILE"));
    }
}
