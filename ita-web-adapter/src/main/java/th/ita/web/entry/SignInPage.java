package th.ita.web.entry;

import java.util.Optional;
import th.ita.rules.wording.Messages;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.pages.Pages;

/** The page for signing in: a field for a token or, where the address holds the code of a link, a button. */
final class SignInPage {
    private final Request request;
    private final String next;
    private final Optional<String> code;
    private String because = "";

    SignInPage(Request request, String next, Optional<String> code) {
        this.request = request;
        this.next = next;
        this.code = code;
    }

    /** The same with why it did not work. */
    SignInPage because(String reason) {
        because = "<div class=\"notice wrong\" role=\"alert\"><p>" + escaped(reason) + "</p></div>";
        return this;
    }

    static Reply reply(String html) {
        return Reply.text("text/html", html).with("Cache-Control", "no-store");
    }

    String html() {
        Messages words = request.words();
        String title = escaped(words.text("sign-in.title"));
        String inside = code.map(
                        secret -> hidden("code", secret) + "<p>" + escaped(words.text("sign-in.link")) + "</p>")
                .orElseGet(() -> "<div class=\"field\"><label for=\"token\">" + escaped(words.text("sign-in.token"))
                        + "</label> "
                        + "<input id=\"token\" name=\"token\" type=\"password\" autocomplete=\"off\" required></div>");
        String language = words.text("sign-in.language");
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\">"
                + "<link rel=\"stylesheet\" href=\"" + escaped(request.mount() + Pages.style()) + "\">"
                + "<title>" + title + " – ITA</title></head>\n<body><main><h1>" + title + "</h1>" + because
                + "<form method=\"post\" action=\"" + escaped(request.mount()) + "/sign-in\">"
                + hidden("next", next) + inside
                + "<p><button>" + escaped(words.text("sign-in.button")) + "</button></p></form></main></body></html>\n";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(value) + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
