package th.ita.bench.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Work of a workload whose size can be chosen. Found as a service, as workloads are. */
public interface Work {
    /** {@return the number of its workload, such as {@code W2}} */
    String id();

    /** {@return what is done to how many, such as "respondents counted"} */
    String unit();

    /** {@return its smallest size; the largest is a thousand times that} */
    int least();

    /**
     * Makes what the work needs.
     *
     * @param size how many
     * @param folder where files may be put
     * @return the work, ready to be done again and again
     * @throws Exception if the input cannot be made
     */
    Callable<?> of(int size, Path folder) throws Exception;

    /** {@return its sizes, two a decade} */
    default List<Integer> sizes() {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(step -> (int) Math.round(least() * Math.pow(10, step / 2.0)))
                .toList();
    }
}
