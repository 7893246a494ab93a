package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.UNKNOWN_YEAR;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * The frameworks that come with the library, one for each fiscal year it knows. A year is read when it is first asked
 * for and kept from then on.
 *
 * <p>Example: {@code Frameworks.builtIn().framework(FiscalYear.of(2564))}. Thread-safe.
 */
public final class Frameworks implements FrameworkSource {
    private static final Frameworks BUILT_IN = new Frameworks();

    private final SortedSet<FiscalYear> years = IntStream.rangeClosed(2563, 2569)
            .mapToObj(FiscalYear::of)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    private final Map<FiscalYear, Framework> read = new ConcurrentHashMap<>();

    private Frameworks() {}

    /** {@return the frameworks that come with the library} */
    public static Frameworks builtIn() {
        return BUILT_IN;
    }

    @Override
    public SortedSet<FiscalYear> years() {
        return years;
    }

    /**
     * {@inheritDoc}
     *
     * @return its framework, or the refusal {@link FrameworkRefusal#UNKNOWN_YEAR}
     */
    @Override
    public Either<Refusal, Framework> framework(FiscalYear year) {
        if (!years.contains(year)) {
            return Either.left(unknownYear(year, years));
        }
        return Either.right(read.computeIfAbsent(year, Frameworks::load));
    }

    static Refusal unknownYear(FiscalYear year, SortedSet<FiscalYear> years) {
        String known = years.stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        return Refusal.of(UNKNOWN_YEAR, Place.unknown(), year.toString(), known);
    }

    private static Framework load(FiscalYear year) {
        String name = year + ".json";
        try (InputStream resource = Frameworks.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new BrokenFrameworkException(name, "it is missing");
            }
            return read(name, resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new BrokenFrameworkException(name, unreadable.toString());
        }
    }

    /** The files of the library pass every check before it is released, so that only one that was damaged is checked here. */
    static Framework read(String name, byte[] bytes) {
        try {
            return FrameworkFile.sound(bytes, new Origin.BuiltIn());
        } catch (RuntimeException damaged) {
            String why = FrameworkFile.check(name, bytes, new Origin.BuiltIn()).errors().stream()
                    .findFirst()
                    .map(Refusal::toString)
                    .orElseGet(damaged::toString);
            throw new BrokenFrameworkException(name, why);
        }
    }
}
