package th.ita.domain.port;

import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;

/**
 * Looks at pages and files that are given as evidence. An implementation decides over which way; it goes politely, reads
 * no more than it must, and never where the public cannot go. Safe for use by several threads.
 */
public interface EvidenceProbe {
    /**
     * Looks at one page or file, several times if need be. It may take as long as all its tries.
     *
     * @param query what to look at, and what it is expected to speak of
     * @return what was found; trouble on the way is among it and no exception
     */
    EvidenceLook look(EvidenceQuery query);
}
