package th.ita.rules.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/** Chains of revisions to test with. */
final class Chains {
    static final RevisionKey KEY = key("a");

    private Chains() {}

    static RevisionKey key(String agency) {
        return new RevisionKey(AgencyId.of(agency), FiscalYear.of(2564), RecordKind.ASSESSMENT);
    }

    static Stamp stamp(int minute) {
        return new Stamp(Instant.parse("2021-04-30T09:00:00Z").plusSeconds(60L * minute), "author", "reason");
    }

    static Payload text(String text) {
        return Payload.of(text.getBytes(UTF_8));
    }

    static List<Revision> of(RevisionKey key, int length) {
        List<Revision> chain = new ArrayList<>();
        chain.add(Revision.first(key, stamp(1), text("1")));
        while (chain.size() < length) {
            int number = chain.size() + 1;
            chain.add(chain.get(chain.size() - 1).next(stamp(number), text("document " + number)));
        }
        return chain;
    }
}
