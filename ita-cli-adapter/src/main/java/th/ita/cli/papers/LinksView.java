package th.ita.cli.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.evidence.EvidenceState;
import th.ita.export.wording.LookWords;
import th.ita.rules.evidence.PlanLink;

/** Shows how it stands with each link, and below it what else there is to know. */
final class LinksView {
    private final Terminal terminal;

    LinksView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(List<PlanLink> links, List<EvidenceLook> looks) {
        if (links.isEmpty()) {
            terminal.say("links.none");
            return;
        }
        for (int i = 0; i < links.size(); i++) {
            EvidenceLook look = looks.get(i);
            terminal.say(
                    "links.line",
                    LookWords.state(look, terminal.words()),
                    look.link().toString(),
                    links.get(i).measures().stream().map(Object::toString).collect(Collectors.joining(", ")));
            notes(look).forEach(note -> terminal.line("    " + note));
        }
        terminal.gap();
        terminal.say("links.sum", Integer.toString(links.size()), Long.toString(fine(looks)));
    }

    private static long fine(List<EvidenceLook> looks) {
        return looks.stream().filter(look -> look.state() == EvidenceState.FINE).count();
    }

    private List<String> notes(EvidenceLook look) {
        List<String> notes = new ArrayList<>(LookWords.notes(look, terminal.words()));
        if (look.reason() == EvidenceReason.PRIVATE_ADDRESS) {
            notes.add(terminal.words().text("links.allow-private"));
        }
        return notes;
    }
}
