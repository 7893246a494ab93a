package th.ita.storage.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/** Keys and revisions to test with. */
final class Samples {
    static final RevisionKey KEY = key("เทศบาลนครอุดรธานี");
    static final Instant TIME = Instant.parse("2021-04-30T09:15:30.123Z");

    private Samples() {}

    static RevisionKey key(String agency) {
        return new RevisionKey(AgencyId.of(agency), FiscalYear.of(2564), RecordKind.MEASURES_PLAN);
    }

    static Stamp stamp(int number) {
        return new Stamp(TIME.plusSeconds(number), "ผู้บันทึก " + number, "ฉบับที่ " + number);
    }

    static Payload text(String text) {
        return Payload.of(text.getBytes(UTF_8));
    }

    static Revision first(RevisionKey key) {
        return Revision.first(key, stamp(1), text("{\"ฉบับ\":1}"));
    }

    static Revision after(Revision revision) {
        int number = revision.number() + 1;
        return revision.next(stamp(number), text("{\"ฉบับ\":" + number + "}"));
    }

    /** A chain that was not yet appended. */
    static List<Revision> chain(RevisionKey key, int length) {
        List<Revision> chain = new ArrayList<>(List.of(first(key)));
        while (chain.size() < length) {
            chain.add(after(chain.get(chain.size() - 1)));
        }
        return chain;
    }

    /** A chain that was appended. */
    static List<Revision> appended(RevisionStore store, RevisionKey key, int length) {
        List<Revision> chain = chain(key, length);
        chain.forEach(revision -> Claims.appended(store, revision));
        return chain;
    }
}
