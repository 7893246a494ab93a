package th.ita.web.desk;

import java.util.List;
import java.util.function.IntConsumer;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;

/** Looks at many pages and files that are given as evidence. */
@FunctionalInterface
public interface Looking {
    /**
     * Looks at all of them.
     *
     * @param queries what to look at
     * @param done is told how many are done after each, one at a time, on whatever thread
     * @return what was found at each, in the same order
     */
    List<EvidenceLook> at(List<EvidenceQuery> queries, IntConsumer done);
}
