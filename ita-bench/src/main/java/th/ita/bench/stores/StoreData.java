package th.ita.bench.stores;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/** Documents to keep: 2,000 bytes each, about as long as a result with 43 items, and no two the same. */
final class StoreData {
    /** As many agencies as are assessed. */
    static final int AGENCIES = 8300;

    /** As many revisions as an agency may make in a year. */
    static final int REVISIONS = 12;

    static final int MANY_KEYS = 100_000;
    static final int BATCH = 1000;

    private static final int SIZE = 2000;
    private static final Instant TIME = Instant.parse("2021-04-30T09:15:30Z");
    private static final byte[] TEMPLATE = template();

    private StoreData() {}

    static RevisionKey key(int index) {
        return new RevisionKey(AgencyId.of("อปท-" + (1_000_000 + index)), FiscalYear.of(2564), RecordKind.ASSESSMENT);
    }

    static Revision next(Optional<Revision> before, int index) {
        int number = before.map(Revision::number).orElse(0) + 1;
        byte[] bytes = TEMPLATE.clone();
        ByteBuffer.wrap(bytes).putInt(index).putInt(number);
        Stamp stamp =
                new Stamp(TIME.plusSeconds(number), "งานนโยบายและแผน", "ปรับปรุงผลการดำเนินการ ครั้งที่ " + number);
        Payload payload = Payload.of(bytes);
        return before.map(one -> one.next(stamp, payload)).orElseGet(() -> Revision.first(key(index), stamp, payload));
    }

    /** Fills a store with whole histories, in batches. */
    static void fill(RevisionStore store, int keys, int revisions) {
        List<Revision> batch = new ArrayList<>();
        for (int index = 0; index < keys; index++) {
            Optional<Revision> last = Optional.empty();
            for (int i = 0; i < revisions; i++) {
                last = Optional.of(next(last, index));
                batch.add(last.get());
            }
            if (batch.size() >= BATCH || index == keys - 1) {
                store.appendAll(batch).forEach(result -> result.get());
                batch.clear();
            }
        }
    }

    private static byte[] template() {
        byte[] bytes = new byte[SIZE];
        new SplittableRandom(2564).nextBytes(bytes);
        return bytes;
    }
}
