package th.ita.export.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.ita.domain.text.Language;
import th.ita.rules.wording.Messages;

/** The sentences of documents and of refused files, together with those of the rules they speak about. */
public final class ExportMessages {
    private static final String READING = "/th/ita/export/reading/";
    private static final String CSV = "/th/ita/export/csv/";
    private static final String SURVEY = "/th/ita/export/survey/";
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private ExportMessages() {}

    /**
     * Every sentence this module and those below it can say.
     *
     * @param language the reader's language
     * @return the sentences
     */
    public static Messages of(Language language) {
        return LOADED.computeIfAbsent(language, ExportMessages::load);
    }

    private static Messages load(Language language) {
        return Messages.of(language)
                .plus(Messages.load(language, name -> ExportMessages.class.getResourceAsStream(READING + name)))
                .plus(Messages.load(language, name -> ExportMessages.class.getResourceAsStream(CSV + name)))
                .plus(Messages.load(language, name -> ExportMessages.class.getResourceAsStream(SURVEY + name)))
                .plus(Messages.load(language, name -> ExportMessages.class.getResourceAsStream(name)));
    }
}
