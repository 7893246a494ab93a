package th.ita.domain.port;

import io.vavr.control.Either;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The stores that are installed. */
public final class RevisionStores {
    private RevisionStores() {}

    /** {@return the kinds of store there are providers for} */
    public static SortedSet<String> kinds() {
        return providers().stream().map(RevisionStoreProvider::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Opens a store by its address.
     *
     * @param address the address, such as {@code sqlite:ita.db}
     * @param opening what to do where there is no store yet
     * @return the store, which the caller closes; or that the address is wrong, or that no provider or several are for it
     * @throws StoreException if the store cannot be opened
     */
    public static Either<Refusal, RevisionStore> open(String address, Opening opening) {
        return StoreAddress.parse(address)
                .flatMap(parsed -> provider(parsed.kind()).flatMap(provider -> provider.open(parsed, opening)));
    }

    /**
     * The provider of a kind of store.
     *
     * @param kind the kind
     * @return its provider, or that there is none or more than one
     */
    public static Either<Refusal, RevisionStoreProvider> provider(String kind) {
        return single(kind, providers());
    }

    static Either<Refusal, RevisionStoreProvider> single(String kind, List<RevisionStoreProvider> all) {
        List<RevisionStoreProvider> found =
                all.stream().filter(provider -> provider.kind().equals(kind)).toList();
        if (found.size() == 1) {
            return Either.right(found.get(0));
        }
        String known = all.stream().map(RevisionStoreProvider::kind).sorted().collect(Collectors.joining(", "));
        String classes = found.stream()
                .map(provider -> provider.getClass().getName())
                .sorted()
                .collect(Collectors.joining(", "));
        return Either.left(
                found.isEmpty()
                        ? Refusal.of(StoreRefusal.NO_SUCH_STORE, Place.unknown(), kind, known)
                        : Refusal.of(StoreRefusal.SEVERAL_STORES, Place.unknown(), kind, classes));
    }

    private static List<RevisionStoreProvider> providers() {
        return ServiceLoader.load(RevisionStoreProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
