package example.store;

import io.vavr.control.Either;
import java.nio.file.Path;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.refusal.Refusal;

/** Lets the store be chosen by the address {@code files:FOLDER}. */
public final class FileStoreProvider implements RevisionStoreProvider {
    @Override
    public String kind() {
        return "files";
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        return Either.right(new FileStore(Path.of(address.rest())));
    }
}
