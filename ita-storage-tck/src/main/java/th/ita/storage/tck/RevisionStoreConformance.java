package th.ita.storage.tck;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/**
 * All rules of a store. Extend it in your tests:
 *
 * <pre>{@code
 * class MyStoreTest extends RevisionStoreConformance {
 *     @TempDir
 *     Path folder;
 *
 *     @Override
 *     protected StoreFixture fixture() {
 *         return new StoreFixture() {
 *             public RevisionStore open() {
 *                 return MyStore.at(folder);
 *             }
 *
 *             public Set<Capability> capabilities() {
 *                 return Set.of(Capability.DURABLE, Capability.SHARED);
 *             }
 *         };
 *     }
 * }
 * }</pre>
 *
 * <p>The rules are numbered, and listed in the README of this module. None is ever skipped.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RevisionStoreConformance
        implements AppendRules, ReadingRules, ContentRules, KeepingRules, TogetherRules {
    private Bench bench = new Bench(fixtureOfNoTest());

    /** For subclasses. */
    protected RevisionStoreConformance() {}

    /**
     * A fixture on a place of its own, where nothing is yet.
     *
     * @return a new fixture
     */
    protected abstract StoreFixture fixture();

    @BeforeEach
    final void setTheBench() {
        bench = new Bench(fixture());
    }

    @AfterEach
    final void clearTheBench() {
        bench.clear();
    }

    @Override
    public final Bench bench() {
        return bench;
    }

    private static StoreFixture fixtureOfNoTest() {
        return new StoreFixture() {
            @Override
            public th.ita.domain.port.RevisionStore open() {
                throw new IllegalStateException("a store is opened in a test only");
            }

            @Override
            public java.util.Set<Capability> capabilities() {
                return java.util.Set.of();
            }
        };
    }
}
