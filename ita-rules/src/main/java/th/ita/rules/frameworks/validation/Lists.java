package th.ita.rules.frameworks.validation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walks a list of the framework with the pointer of each element. */
final class Lists {
    private Lists() {}

    static <T, R> Stream<R> each(String list, List<T> elements, BiFunction<String, T, Stream<R>> look) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> look.apply(Pointer.to(list, i), elements.get(i)));
    }
}
