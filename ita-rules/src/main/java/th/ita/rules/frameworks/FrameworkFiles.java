package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_YEAR_TWICE;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * The frameworks of a user's own files, such as those of a directory. The files are read through a function, so that
 * whoever has the files does the reading; each file tells its year itself, whatever it is called.
 *
 * <p>Example: {@code FrameworkFiles.of(List.of("2572.json"), name -> read(directory.resolve(name)))}. Immutable and
 * thread-safe.
 */
public final class FrameworkFiles implements FrameworkSource {
    private final SortedMap<FiscalYear, Framework> byYear;

    private FrameworkFiles(SortedMap<FiscalYear, Framework> byYear) {
        this.byYear = byYear;
    }

    /**
     * The frameworks of some files.
     *
     * @param names the files' names
     * @param reader gives what a file holds, or why it cannot be read
     * @return the frameworks, or every error in every file
     */
    public static Validation<List<Refusal>, FrameworkFiles> of(
            Collection<String> names, Function<String, Either<Refusal, byte[]>> reader) {
        SortedMap<FiscalYear, Framework> byYear = new TreeMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String name : names) {
            reader.apply(name)
                    .map(bytes -> FrameworkFile.check(name, bytes))
                    .peekLeft(refusals::add)
                    .peek(check -> {
                        refusals.addAll(check.errors());
                        check.framework()
                                .flatMap(framework -> twice(framework, byYear, name))
                                .ifPresent(refusals::add);
                        check.framework().ifPresent(framework -> byYear.putIfAbsent(framework.fiscalYear(), framework));
                    });
        }
        return refusals.isEmpty()
                ? Validation.valid(new FrameworkFiles(byYear))
                : Validation.invalid(List.copyOf(refusals));
    }

    private static Optional<Refusal> twice(Framework framework, SortedMap<FiscalYear, Framework> byYear, String name) {
        return Optional.ofNullable(byYear.get(framework.fiscalYear()))
                .map(Framework::origin)
                .filter(Origin.UserFile.class::isInstance)
                .map(Origin.UserFile.class::cast)
                .map(other -> Refusal.of(
                        FRAMEWORK_YEAR_TWICE,
                        Place.path("fiscalYear").in(name),
                        framework.fiscalYear().toString(),
                        other.name()));
    }

    @Override
    public SortedSet<FiscalYear> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byYear.keySet()));
    }

    @Override
    public Either<Refusal, Framework> framework(FiscalYear year) {
        Framework framework = byYear.get(year);
        return framework == null ? Either.left(Frameworks.unknownYear(year, years())) : Either.right(framework);
    }
}
