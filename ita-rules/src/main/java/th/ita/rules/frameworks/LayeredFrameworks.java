package th.ita.rules.frameworks;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Framework;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * Two sources of frameworks as one. A user's file for a year takes the place of the built-in framework only when that is
 * asked for; which of them a framework is, its {@link Framework#origin() origin} says.
 *
 * <p>Immutable and thread-safe, if both sources are.
 */
public final class LayeredFrameworks implements FrameworkSource {
    private final FrameworkSource first;
    private final FrameworkSource second;

    private LayeredFrameworks(FrameworkSource first, FrameworkSource second) {
        this.first = first;
        this.second = second;
    }

    /**
     * A source with the years of another added: where both have a year, the base keeps its own.
     *
     * @param base the source to add to, such as the built-in one
     * @param more the source of further years
     * @return both
     */
    public static LayeredFrameworks adding(FrameworkSource base, FrameworkSource more) {
        return new LayeredFrameworks(base, more);
    }

    /**
     * A source overridden by another: where both have a year, the other's is used.
     *
     * @param base the source to override, such as the built-in one
     * @param users the source that comes first, because somebody asked for it
     * @return both
     */
    public static LayeredFrameworks overriding(FrameworkSource base, FrameworkSource users) {
        return new LayeredFrameworks(users, base);
    }

    /** {@return the years that both sources have, so that one of the two is not used: worth telling the user} */
    public SortedSet<FiscalYear> contested() {
        SortedSet<FiscalYear> both = new TreeSet<>(first.years());
        both.retainAll(second.years());
        return Collections.unmodifiableSortedSet(both);
    }

    @Override
    public SortedSet<FiscalYear> years() {
        SortedSet<FiscalYear> all = new TreeSet<>(first.years());
        all.addAll(second.years());
        return Collections.unmodifiableSortedSet(all);
    }

    @Override
    public Either<Refusal, Framework> framework(FiscalYear year) {
        if (first.years().contains(year)) {
            return first.framework(year);
        }
        return second.years().contains(year)
                ? second.framework(year)
                : Either.left(Frameworks.unknownYear(year, years()));
    }
}
