package th.ita.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Bytes that the working thread allocates: the same on a slow machine and a fast one. */
final class Allocated {
    /** How many times the bytes four times the input may take. */
    static final double NO_FASTER = 4.8;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /** What a second call allocates; the first makes what is made once. */
    static long bytes(Callable<?> work) throws Exception {
        work.call();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.call();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    static void isLinear(Callable<?> some, Callable<?> more) throws Exception {
        long few = bytes(some);
        long many = bytes(more);

        assertThat(few).isPositive();
        assertThat((double) many / few).isLessThan(NO_FASTER);
    }
}
