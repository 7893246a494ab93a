package th.ita.cli.stores;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.revision.Revision;
import th.ita.domain.text.Language;

/** Shows revisions to a person: times as clocks in Thailand show them, in Thai with the year of the Buddhist era. */
final class RevisionView {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    private final Terminal terminal;

    RevisionView(Terminal terminal) {
        this.terminal = terminal;
    }

    String time(Instant time) {
        ZonedDateTime local = time.atZone(THAILAND);
        return terminal.language() == Language.TH
                ? String.format(
                        Locale.ROOT,
                        "%02d/%02d/%d %tT",
                        local.getDayOfMonth(),
                        local.getMonthValue(),
                        local.getYear() + BUDDHIST_ERA,
                        local)
                : String.format(Locale.ROOT, "%tF %tT", local, local);
    }

    /** Number, time and author in a few words. */
    String sentence(Revision revision) {
        return terminal.words()
                .text(
                        "store.revision",
                        Integer.toString(revision.number()),
                        time(revision.stamp().time()),
                        revision.stamp().author());
    }
}
