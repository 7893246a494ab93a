package th.ita.cli.papers;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import picocli.CommandLine.Option;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.port.EvidenceProbe;
import th.ita.links.HttpEvidenceProbe;
import th.ita.links.LinkSettings;
import th.ita.links.ManyLooks;
import th.ita.rules.evidence.PlanLink;

/** Looks at evidence links over the network, telling how far it has come. */
final class LinkLooks {
    @Option(names = "--allow-private", descriptionKey = "allow-private")
    boolean allowsPrivate;

    /** What was found, in the order of the links. */
    List<EvidenceLook> at(List<PlanLink> links, Terminal terminal) throws IOException {
        LinkSettings settings = allowsPrivate ? LinkSettings.POLITE.allowingPrivate() : LinkSettings.POLITE;
        EvidenceProbe probe = HttpEvidenceProbe.of(settings, Clock.systemUTC());
        String all = Integer.toString(links.size());
        IntConsumer progress = done -> {
            if (terminal.isAttended()) {
                terminal.progress(terminal.words().text("links.progress", Integer.toString(done), all));
            }
        };
        try {
            return ManyLooks.at(probe, links.stream().map(PlanLink::query).toList(), progress);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            if (terminal.isAttended() && !links.isEmpty()) {
                terminal.progress("");
            }
        }
    }
}
