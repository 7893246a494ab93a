package th.ita.cli.stores;

import java.util.Collection;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.rules.history.ChainFinding;

/** Tells what is wrong with revisions, beside whatever else a command prints. */
final class FindingsView {
    private FindingsView() {}

    /** Tells all findings; returns the exit code for them. */
    static int note(Terminal terminal, Collection<ChainFinding> findings) {
        findings.forEach(finding -> terminal.note(key(finding), arguments(finding)));
        return findings.stream().anyMatch(ChainFinding::isDamage) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Tells all findings as the result. */
    static void say(Terminal terminal, Collection<ChainFinding> findings) {
        findings.forEach(finding -> terminal.say(key(finding), arguments(finding)));
    }

    private static String key(ChainFinding finding) {
        return "store.found." + finding.damage().name();
    }

    private static String[] arguments(ChainFinding finding) {
        return new String[] {finding.key().toString(), Integer.toString(finding.number())};
    }
}
