package th.ita.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.agency.Agency;
import th.ita.domain.text.Language;
import th.ita.web.http.Form;
import th.ita.web.http.Request;

/** What stands around the content of a page: title, ways to other pages, who is signed in, what just happened. */
final class Frame {
    private final Request request;
    private final Words words;
    private final Urls urls;
    private final String title;
    private final List<Link> steps = new ArrayList<>();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** A way to another page. */
    record Link(String text, String href) {}

    /** A page of the same year. */
    record Tab(String text, String href, boolean here) {}

    /** What just happened, or stands against it. */
    record Notice(boolean alert, String text) {}

    private Frame(Request request, String title) {
        this.request = request;
        this.words = Words.of(request.language());
        this.urls = new Urls(request.mount());
        this.title = title;
    }

    static Frame of(Request request, String title) {
        Frame frame = new Frame(request, title);
        request.parameter("done")
                .map(what -> "done." + what)
                .filter(frame.words::has)
                .ifPresent(key -> frame.notices.add(new Notice(false, frame.words.t(key))));
        return frame;
    }

    /** The frame of a page about a year. */
    static Frame of(Request request, String title, Where where, Agency agency, YearTab here) {
        Frame frame = of(request, title);
        frame.steps.add(new Link(frame.words.t("nav.home"), frame.urls.home()));
        frame.steps.add(new Link(frame.words.name(agency) + " · " + frame.words.year(where.year()), where.url()));
        for (YearTab tab : YearTab.values()) {
            frame.tabs.add(new Tab(frame.words.t("tab." + tab.name()), tab.url(where), tab == here));
        }
        return frame;
    }

    Frame step(String text, String href) {
        steps.add(new Link(text, href));
        return this;
    }

    Frame alert(String text) {
        notices.add(new Notice(true, text));
        return this;
    }

    Words w() {
        return words;
    }

    Urls urls() {
        return urls;
    }

    String title() {
        return title;
    }

    String asset(String name) {
        return urls.mount() + Assets.path(name);
    }

    List<Link> steps() {
        return List.copyOf(steps);
    }

    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Who is signed in, empty where nobody is. */
    String person() {
        return request.isAdmitted()
                ? request.visit().caller().map(known -> known.name()).orElse("")
                : "";
    }

    String secretField() {
        return Form.SECRET;
    }

    String secret() {
        return request.isAdmitted() ? request.formSecret() : "";
    }

    String otherLanguage() {
        return words.language() == Language.TH ? "en" : "th";
    }

    /** This page in the other language; the start page where this one came of a form. */
    String otherLanguageHref() {
        String path = request.isReading() ? request.path() : urls.home();
        String query = request.isReading() ? request.query() : "";
        String kept = Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang=") && !pair.startsWith("done="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return path + "?" + kept + "lang=" + otherLanguage();
    }
}
