package th.ita.rules.evidence;

import java.util.List;
import th.ita.domain.evidence.EvidenceQuery;

/**
 * A page or file that measures of a plan name as evidence.
 *
 * @param query what to look at, and what it is expected to speak of
 * @param measures which measures name it, counted from 1 in the order of the plan
 */
public record PlanLink(EvidenceQuery query, List<Integer> measures) {
    /** Keeps its own copy of the list. */
    public PlanLink {
        measures = List.copyOf(measures);
    }
}
