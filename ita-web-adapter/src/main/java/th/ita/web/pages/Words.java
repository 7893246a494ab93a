package th.ita.web.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.ita.domain.agency.Agency;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.wording.RefusalWords;
import th.ita.rules.finding.Finding;
import th.ita.rules.wording.Messages;
import th.ita.web.http.WebWords;

/**
 * The words of pages in one language.
 *
 * @param messages all sentences that can stand in a page
 */
record Words(Messages messages) {
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);
    private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();

    static Words of(Language language) {
        return LOADED.computeIfAbsent(
                language,
                asked -> new Words(WebWords.of(asked)
                        .plus(Messages.load(
                                asked, name -> Words.class.getResourceAsStream(name.replace("messages", "pages"))))));
    }

    String t(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    String t(String key, int number) {
        return messages.text(key, Integer.toString(number));
    }

    boolean has(String key) {
        return messages.keys().contains(key);
    }

    /** The language as HTML tags it. */
    String tag() {
        return language() == Language.TH ? "th" : "en";
    }

    Language language() {
        return messages.language();
    }

    String in(Bilingual words) {
        return words.in(language());
    }

    String name(Agency agency) {
        return in(agency.name());
    }

    String year(FiscalYear year) {
        return t("year", year.toString());
    }

    /** A time as officials read it, in Bangkok. */
    String time(Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, BANGKOK);
        return t(
                "time",
                messages.day(local.toLocalDate()),
                String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
    }

    String finding(Finding finding) {
        return messages.finding(finding);
    }

    /** Why something is refused: with the line of a file where there is one, without the paths of programs. */
    String refusal(Refusal refusal) {
        Refusal told = RefusalWords.of(refusal, messages);
        Place where = told.where()
                .file()
                .map(file -> told.where().line().map(Place.file(file)::at).orElseGet(() -> Place.file(file)))
                .orElseGet(Place::unknown);
        return messages.refusal(told.at(where));
    }
}
