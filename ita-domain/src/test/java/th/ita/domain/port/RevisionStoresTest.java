package th.ita.domain.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.refusal.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionStoresTest {
    /** A provider of some kind. */
    private record Named(String kind) implements RevisionStoreProvider {
        @Override
        public Either<Refusal, RevisionStore> open(StoreAddress address, Opening opening) {
            throw new UnsupportedOperationException(address.toString());
        }
    }

    @Test
    void none_and_several_of_a_kind_are_refused_by_name() {
        List<RevisionStoreProvider> installed = List.of(new Named("files"), new Named("sqlite"), new Named("files"));

        assertThat(RevisionStores.single("sqlite", installed).get()).isEqualTo(new Named("sqlite"));
        assertThat(RevisionStores.single("oracle", installed).getLeft()).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(StoreRefusal.NO_SUCH_STORE);
            assertThat(refusal.arguments()).containsExactly("oracle", "files, files, sqlite");
        });
        assertThat(RevisionStores.single("files", installed).getLeft().code()).isEqualTo(StoreRefusal.SEVERAL_STORES);
        assertThat(RevisionStores.open("none:x", Opening.OR_NEW).getLeft().code())
                .isEqualTo(StoreRefusal.NO_SUCH_STORE);
    }

    @Test
    void an_address_has_a_kind_and_shows_no_secrets() {
        assertThat(StoreAddress.parse("SQLite:/a b/ก.db").get()).isEqualTo(new StoreAddress("sqlite", "/a b/ก.db"));
        assertThat(StoreAddress.parse("postgresql://me:secret@host/ita?password=secret")
                        .get())
                .hasToString("postgresql://host/ita");
        assertThat(StoreAddress.parse("/just/a/file").getLeft().code()).isEqualTo(StoreRefusal.NOT_A_STORE_ADDRESS);
        assertThat(StoreAddress.parse("").isLeft()).isTrue();
    }
}
