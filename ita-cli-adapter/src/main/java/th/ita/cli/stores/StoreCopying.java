package th.ita.cli.stores;

import java.io.IOException;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.StoreJson;
import th.ita.rules.history.CopyOutcome;
import th.ita.rules.history.StoreCopy;
import th.ita.storage.memory.MemoryStore;

/** Copies one store into another and shows what became of each document. */
final class StoreCopying {
    private static final Set<CopyOutcome> GOOD =
            EnumSet.of(CopyOutcome.COPIED, CopyOutcome.ALREADY_THERE, CopyOutcome.AHEAD);

    private final Desk desk;
    private final boolean preview;
    private final boolean json;

    StoreCopying(Desk desk, boolean preview, boolean json) {
        this.desk = desk;
        this.preview = preview;
        this.json = json;
    }

    /** Copies between two addresses; a preview makes no store where there is none. */
    int run(String source, String target) throws IOException {
        return StoreOption.use(source, desk, Opening.EXISTING, from -> {
            if (preview) {
                return preview(from, target);
            }
            return StoreOption.use(target, desk, Opening.OR_NEW, to -> copy(from, to));
        });
    }

    private int preview(RevisionStore from, String target) throws IOException {
        try {
            return StoreOption.use(target, desk, Opening.EXISTING, to -> copy(from, to));
        } catch (StoreException trouble) {
            if (trouble.trouble() != StoreTrouble.NOT_THERE) {
                throw trouble;
            }
            return copy(from, MemoryStore.create());
        }
    }

    private int copy(RevisionStore from, RevisionStore to) {
        NavigableMap<RevisionKey, CopyOutcome> outcomes = new TreeMap<>();
        long added = preview ? StoreCopy.preview(from, to, outcomes::put) : StoreCopy.run(from, to, outcomes::put);
        Terminal terminal = desk.terminal();
        if (json) {
            terminal.print(StoreJson.copy(added, preview, outcomes));
        } else {
            outcomes.forEach((key, outcome) -> terminal.line(key + "  "
                    + terminal.words()
                            .text("store.copy."
                                    + (preview && outcome == CopyOutcome.COPIED ? "preview" : outcome.name()))));
            terminal.say(preview ? "store.would-add" : "store.added", Long.toString(added));
        }
        return GOOD.containsAll(outcomes.values()) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
