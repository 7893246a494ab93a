package th.ita.cli.signing;

import java.util.List;
import th.ita.cli.stores.ChangesView;
import th.ita.cli.terminal.Terminal;
import th.ita.export.json.DocumentArea;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.SignatureCheck;
import th.ita.export.signing.Statement;

/** Shows what became of holding a document against a signature. */
final class SignatureView {
    private final Terminal terminal;
    private final ChangesView changes;

    SignatureView(Terminal terminal) {
        this.terminal = terminal;
        this.changes = new ChangesView(terminal);
    }

    void show(SignatureCheck check) {
        Statement signed = check.signature().statement();
        String signer = check.signature().signer().fingerprint().value();
        String expected = check.expected().map(code -> code.value()).orElse("–");
        String then = signed.digest().code().value();
        String now = check.digest().code().value();
        terminal.say("sign.document", check.document().toString());
        terminal.say("sign.digest", check.digest().hex());
        terminal.say("sign.code", now);
        terminal.say("sign.key", signer);
        terminal.say(check.vouches() ? "verify.valid" : "verify.invalid");
        check.flaws()
                .forEach(flaw -> terminal.say(
                        "verify.flaw." + flaw.name(),
                        signer,
                        expected,
                        signed.document().toString(),
                        check.document().toString(),
                        then,
                        now));
        for (DocumentArea area : DocumentArea.values()) {
            show(area, check.changes());
        }
    }

    private void show(DocumentArea area, List<DocumentChange> all) {
        List<DocumentChange> here =
                all.stream().filter(change -> DocumentArea.of(change) == area).toList();
        if (!here.isEmpty()) {
            terminal.say("verify.area." + area.name());
        }
        here.forEach(change -> {
            terminal.say("verify.change." + change.kind().name(), changes.where(change));
            if (!change.before().isEmpty()) {
                terminal.line("    − " + change.before());
            }
            if (!change.after().isEmpty()) {
                terminal.line("    + " + change.after());
            }
        });
    }
}
