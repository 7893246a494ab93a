package th.ita.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.text.Language;

/** The language a request is answered in. */
final class Languages {
    private Languages() {}

    static Language of(Optional<String> asked, Optional<String> accepted) {
        return asked.flatMap(Languages::named)
                .or(() -> Accepted.of(accepted).best(List.of("th", "en")).flatMap(Languages::named))
                .orElse(Language.TH);
    }

    private static Optional<Language> named(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "th" -> Optional.of(Language.TH);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** The tag of a language, as headers give it. */
    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
