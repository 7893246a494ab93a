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
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * The frameworks that come with the library, one for each fiscal year it knows. A year is read when it is first asked
 * for and kept from then on.
 *
 * <p>Example: {@code Frameworks.builtIn().framework(FiscalYear.of(2564))}. Thread-safe.
 */
public final class Frameworks {
    private static final Frameworks BUILT_IN = new Frameworks();

    private final SortedSet<FiscalYear> years = IntStream.of(2563, 2564)
            .mapToObj(FiscalYear::of)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    private final Map<FiscalYear, Framework> read = new ConcurrentHashMap<>();

    private Frameworks() {}

    /** {@return the frameworks that come with the library} */
    public static Frameworks builtIn() {
        return BUILT_IN;
    }

    /** {@return the years there is a framework for, earliest first} */
    public SortedSet<FiscalYear> years() {
        return years;
    }

    /**
     * The framework of a year.
     *
     * @param year the assessed year
     * @return its framework, or the refusal {@link FrameworkRefusal#UNKNOWN_YEAR}
     */
    public Either<Refusal, Framework> framework(FiscalYear year) {
        if (!years.contains(year)) {
            String known = years.stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
            return Either.left(Refusal.of(UNKNOWN_YEAR, Place.unknown(), year.toString(), known));
        }
        return Either.right(read.computeIfAbsent(year, Frameworks::load));
    }

    private static Framework load(FiscalYear year) {
        String name = year + ".json";
        try (InputStream resource = Frameworks.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new BrokenFrameworkException(name, "it is missing");
            }
            return FrameworkFile.read(name, resource.readAllBytes())
                    .getOrElseThrow(refusal -> new BrokenFrameworkException(name, refusal.toString()));
        } catch (IOException unreadable) {
            throw new BrokenFrameworkException(name, unreadable.toString());
        }
    }
}
