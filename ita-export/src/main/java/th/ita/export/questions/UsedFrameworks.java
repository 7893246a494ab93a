package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import th.ita.domain.framework.Framework;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/** Frameworks that notes which of them one question asked for: what the answer says rests on them. For one thread. */
public final class UsedFrameworks implements FrameworkSource {
    private final FrameworkSource source;
    private final SortedMap<FiscalYear, Framework> used = new TreeMap<>();

    /**
     * Frameworks of which none was asked for yet.
     *
     * @param source where they come from
     */
    public UsedFrameworks(FrameworkSource source) {
        this.source = source;
    }

    @Override
    public SortedSet<FiscalYear> years() {
        return source.years();
    }

    @Override
    public Either<Refusal, Framework> framework(FiscalYear year) {
        return source.framework(year).peek(framework -> used.put(year, framework));
    }

    /** {@return the frameworks that were asked for, earliest first} */
    public List<Framework> used() {
        return List.copyOf(used.values());
    }
}
