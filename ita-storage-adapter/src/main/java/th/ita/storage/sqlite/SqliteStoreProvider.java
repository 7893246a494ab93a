package th.ita.storage.sqlite;

import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Opens {@code sqlite:FILE}; a file that begins with {@code ~/} lies in the user's home. */
public final class SqliteStoreProvider implements RevisionStoreProvider {
    static final String KIND = "sqlite";
    private static final String HOME = "~/";

    /** For {@link java.util.ServiceLoader}. */
    public SqliteStoreProvider() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        if (address.rest().isBlank()) {
            return incomplete(address);
        }
        try {
            return Either.right(SqliteStore.open(path(address.rest()), opening));
        } catch (InvalidPathException noPath) {
            return incomplete(address);
        }
    }

    private static Path path(String file) {
        return path(file, System.getenv("HOME"), System.getProperty("user.home", "."));
    }

    /** The home is what the shell calls so, since the user sees the address there; Java's own is the password file's. */
    static Path path(String file, @Nullable String ofShell, String ofJava) {
        if (!file.startsWith(HOME)) {
            return Path.of(file);
        }
        String home = ofShell == null || ofShell.isBlank() ? ofJava : ofShell;
        return Path.of(home, file.substring(HOME.length()));
    }

    private static Either<Refusal, RevisionStore> incomplete(StoreAddress address) {
        return Either.left(
                Refusal.of(StoreRefusal.INCOMPLETE_STORE_ADDRESS, Place.unknown(), address.toString(), KIND + ":FILE"));
    }
}
