package th.ita.domain.port;

import io.vavr.control.Either;
import java.util.SortedSet;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/** Where frameworks come from: those built in, a directory of files, or the embedder's own. */
public interface FrameworkSource {
    /** {@return the years it has a framework for, earliest first} */
    SortedSet<FiscalYear> years();

    /**
     * The framework of a year.
     *
     * @param year the assessed year
     * @return its framework, the same each time, or why there is none
     */
    Either<Refusal, Framework> framework(FiscalYear year);
}
