package th.ita.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/** Keys and revisions to test with. */
public final class Samples {
    public static final RevisionKey KEY = key("เทศบาลนครอุดรธานี");
    private static final Instant TIME = Instant.parse("2021-04-30T09:15:30.123Z");

    private Samples() {}

    public static RevisionKey key(String agency) {
        return new RevisionKey(AgencyId.of(agency), FiscalYear.of(2564), RecordKind.MEASURES_PLAN);
    }

    public static Payload text(String text) {
        return Payload.of(text.getBytes(UTF_8));
    }

    /** The revision that follows what a store has of a key. */
    public static Revision next(Optional<Revision> latest, RevisionKey key, Payload payload) {
        int number = latest.map(Revision::number).orElse(0) + 1;
        Stamp stamp = new Stamp(TIME.plusSeconds(number), "ผู้บันทึก", "ฉบับที่ " + number);
        return latest.map(before -> before.next(stamp, payload)).orElseGet(() -> Revision.first(key, stamp, payload));
    }

    /** Appends a chain of revisions to what a store has of a key. */
    public static List<Revision> append(RevisionStore store, RevisionKey key, int length) {
        List<Revision> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(store.append(next(store.latest(key), key, text("เอกสาร " + i)))
                    .get());
        }
        return chain;
    }
}
