package example.store;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Lets the store be chosen by the address {@code files:FOLDER}. */
public final class FileStoreProvider implements RevisionStoreProvider {
    @Override
    public String kind() {
        return "files";
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        if (address.rest().isBlank()) {
            return Either.left(Refusal.of(
                    StoreRefusal.INCOMPLETE_STORE_ADDRESS, Place.unknown(), address.toString(), "files:FOLDER"));
        }
        Path folder = Path.of(address.rest());
        if (opening == Opening.EXISTING && Files.notExists(folder)) {
            throw new StoreException(StoreTrouble.NOT_THERE, address.toString(), "");
        }
        return Either.right(new FileStore(folder));
    }
}
