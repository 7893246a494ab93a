package th.ita.cli.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.evidence.ContentChange;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.evidence.Mention;
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
                    terminal.words().text("links.state." + look.state().name()),
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
        List<String> notes = new ArrayList<>();
        look.target().ifPresent(target -> notes.add(terminal.words().text("links.target", target.toString())));
        if (look.reason() != EvidenceReason.NONE) {
            String detail = look.reason() == EvidenceReason.STATUS
                    ? look.status().stream().mapToObj(Integer::toString).collect(Collectors.joining())
                    : look.detail();
            notes.add(terminal.words().text("links.reason." + look.reason().name(), detail));
        }
        if (look.tries() > 1) {
            notes.add(terminal.words().text("links.tries", Integer.toString(look.tries())));
        }
        if (look.change() == ContentChange.CHANGED) {
            notes.add(terminal.words().text("links.changed"));
        }
        if (look.item() == Mention.NO) {
            notes.add(terminal.words().text("links.no-item"));
        }
        if (look.year() == Mention.NO) {
            notes.add(terminal.words().text("links.no-year"));
        }
        return notes;
    }
}
