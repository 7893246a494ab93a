package th.ita.storage.postgresql;

import io.vavr.control.Either;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStoreProvider;
import th.ita.domain.port.StoreAddress;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Opens {@code postgresql://HOST:PORT/DATABASE?user=USER}. */
public final class PostgresStoreProvider implements RevisionStoreProvider {
    private static final String KIND = "postgresql";
    private static final String HOST = "([^/?@:,\\[\\]]*|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?";
    private static final String FORM = "//" + HOST + "(," + HOST + ")*/[^/?]+(\\?.*)?";

    /** For {@link java.util.ServiceLoader}. */
    public PostgresStoreProvider() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
        return address.rest().matches(FORM)
                ? Either.right(PostgresStore.open(address.rest(), address.toString(), opening))
                : Either.left(Refusal.of(
                        StoreRefusal.INCOMPLETE_STORE_ADDRESS,
                        Place.unknown(),
                        address.toString(),
                        KIND + "://HOST:PORT/DATABASE?user=USER"));
    }
}
