package th.ita.web.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Consumer;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** Fills templates in, every text escaped for the place where it stands. */
final class Html {
    private static final int USUAL_SIZE = 1 << 15;
    private static final String YEAR_OF_SECONDS = "31536000";

    /** Adds nothing to what templates say. */
    static final HtmlInterceptor PLAIN = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    private Html() {}

    /** What a template writes. */
    static String text(Consumer<HtmlTemplateOutput> template) {
        StringOutput output = new StringOutput(USUAL_SIZE);
        template.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    /** A page; nobody keeps it, since it holds the secret of its forms. The language that was just chosen is. */
    static Reply page(Request request, Consumer<HtmlTemplateOutput> template) {
        Reply reply = Reply.text("text/html", text(template)).with("Cache-Control", "no-store");
        return request.parameter("lang").isEmpty()
                ? reply
                : reply.with(
                        "Set-Cookie",
                        Request.LANGUAGE + "=" + Words.of(request.language()).tag() + "; Path=/; Max-Age="
                                + YEAR_OF_SECONDS + "; SameSite=Lax; HttpOnly");
    }
}
