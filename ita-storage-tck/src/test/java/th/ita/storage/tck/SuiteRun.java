package th.ita.storage.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the whole suite over a store, as an implementer's build would, and tells what became of each rule. */
final class SuiteRun {
    private static Supplier<StoreFixture> fixtures = () -> {
        throw new IllegalStateException("no run");
    };

    private SuiteRun() {}

    /** Whether each rule, by its number, was passed. */
    static Map<String, Boolean> over(Supplier<StoreFixture> ofTheRun) {
        fixtures = ofTheRun;
        Map<String, Boolean> passed = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(AnyStore.class))
                                .configurationParameter("jqwik.database", "target/jqwik-database")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                test.getSource()
                                        .filter(MethodSource.class::isInstance)
                                        .map(source -> ((MethodSource) source).getMethodName())
                                        .ifPresent(method -> passed.put(
                                                method.substring(0, method.indexOf('_')),
                                                result.getStatus() == Status.SUCCESSFUL));
                            }
                        });
        return passed;
    }

    /** The suite over the store of the run. */
    static final class AnyStore extends RevisionStoreConformance {
        @Override
        protected StoreFixture fixture() {
            return fixtures.get();
        }
    }
}
