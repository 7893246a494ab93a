package th.ita.domain.port;

import io.vavr.control.Either;
import th.ita.domain.refusal.Refusal;

/** Opens stores of one kind. Found by {@link java.util.ServiceLoader}, so a jar beside the library brings a store. */
public interface RevisionStoreProvider {
    /** {@return the kind of store, with which its addresses begin} */
    String kind();

    /**
     * Opens a store.
     *
     * @param address an address of this kind
     * @param opening what to do where there is no store yet
     * @return the store, or what is wrong with the address
     * @throws StoreException if the address is right but the store cannot be opened
     */
    Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening);
}
