package th.ita.web.pages;

import th.ita.domain.refusal.Refusal;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** Tells at a browser why something cannot be had or done. */
final class ErrorPage {
    private ErrorPage() {}

    static Reply of(Reply problem, Refusal refusal, Request request) {
        Words words = Words.of(request.language());
        String title = words.has("status." + problem.status())
                ? words.t("status." + problem.status())
                : words.t("error.title");
        Frame frame = Frame.of(request, title).alert(words.refusal(refusal));
        return Html.page(request, out -> JteerrorGenerated.render(out, Html.PLAIN, frame, request.id()))
                .as(problem.status())
                .with(problem.headers());
    }
}
