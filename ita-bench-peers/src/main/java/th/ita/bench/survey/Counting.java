package th.ita.bench.survey;

import java.io.IOException;
import java.util.List;

/** A way to count both surveys. */
interface Counting extends AutoCloseable {
    /** Counts. This is what takes the time. */
    Object count() throws Exception;

    /** {@return what was counted last, survey by survey; nothing where the subject counts nothing} */
    List<Counts> counts();

    @Override
    default void close() throws IOException {}
}
