package th.ita.export.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.evidence.ContentChange;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.evidence.Mention;
import th.ita.rules.wording.Messages;

/** What was found at a link, in the reader's words. */
public final class LookWords {
    private LookWords() {}

    /**
     * How it stands with a link, with its mark.
     *
     * @param look what was found
     * @param words the sentences of the reader's language
     * @return a few words
     */
    public static String state(EvidenceLook look, Messages words) {
        return words.text("links.state." + look.state().name());
    }

    /**
     * What more there is to say of it.
     *
     * @param look what was found
     * @param words the sentences of the reader's language
     * @return sentences, the weightiest first; none if all is well
     */
    public static List<String> notes(EvidenceLook look, Messages words) {
        List<String> notes = new ArrayList<>();
        look.target().ifPresent(target -> notes.add(words.text("links.target", target.toString())));
        if (look.reason() != EvidenceReason.NONE) {
            String detail = look.reason() == EvidenceReason.STATUS
                    ? look.status().stream().mapToObj(Integer::toString).collect(Collectors.joining())
                    : look.detail();
            notes.add(words.text("links.reason." + look.reason().name(), detail));
        }
        if (look.tries() > 1) {
            notes.add(words.text("links.tries", Integer.toString(look.tries())));
        }
        if (look.change() == ContentChange.CHANGED) {
            notes.add(words.text("links.changed"));
        }
        if (look.item() == Mention.NO) {
            notes.add(words.text("links.no-item"));
        }
        if (look.year() == Mention.NO) {
            notes.add(words.text("links.no-year"));
        }
        return notes;
    }
}
