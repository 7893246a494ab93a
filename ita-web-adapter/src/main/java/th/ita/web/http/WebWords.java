package th.ita.web.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/** The sentences of replies, together with those of everything they can be about. */
public final class WebWords {
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private WebWords() {}

    /**
     * The sentences of a language.
     *
     * @param language the reader's language
     * @return the sentences
     */
    public static Messages of(Language language) {
        return LOADED.computeIfAbsent(
                language,
                asked -> ExportMessages.of(asked)
                        .plus(Messages.load(asked, name -> WebWords.class.getResourceAsStream(name))));
    }
}
