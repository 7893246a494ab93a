package th.ita.web.entry;

import java.util.List;
import th.ita.export.json.JsonPrinter;
import th.ita.rules.json.Json;
import th.ita.web.access.AccessBook;
import th.ita.web.access.Caller;
import th.ita.web.access.Token;
import th.ita.web.access.audit.AuditEntry;

/** Who may do what, as JSON; never with a secret but where it is handed over. */
final class AccessJson {
    private AccessJson() {}

    static String caller(Caller caller, String formSecret) {
        return JsonPrinter.print(Json.object()
                .with("name", caller.name())
                .with("means", caller.means().name())
                .with("grants", caller.grants().toString())
                .with("formSecret", formSecret)
                .build());
    }

    static String tokens(AccessBook book) {
        return JsonPrinter.print(Json.object()
                .with(
                        "tokens",
                        Json.list(book.tokens().stream(), token -> token(token).build()))
                .build());
    }

    static String token(Token token, String handedOver) {
        return JsonPrinter.print(token(token).with("secret", handedOver).build());
    }

    static String link(String path) {
        return JsonPrinter.print(Json.object().with("link", path).build());
    }

    static String trail(List<AuditEntry> entries) {
        return JsonPrinter.print(Json.object()
                .with("entries", Json.list(entries.stream(), AccessJson::entry))
                .build());
    }

    private static Json.ObjectBuilder token(Token token) {
        return Json.object()
                .with("id", token.id())
                .with("name", token.name())
                .with("grants", token.grants().toString())
                .with("made", token.made().toString())
                .with("expires", token.expires().toString())
                .with("revoked", token.revoked());
    }

    private static Json entry(AuditEntry entry) {
        return Json.object()
                .with("time", entry.time().toString())
                .with("who", entry.who())
                .with("role", entry.role())
                .with("means", entry.means())
                .with("credential", entry.credential())
                .with("from", entry.from())
                .with("what", entry.what())
                .with("about", entry.about())
                .with("revision", entry.revision())
                .with("request", entry.request())
                .build();
    }
}
