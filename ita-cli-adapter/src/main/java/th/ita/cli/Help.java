package th.ita.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import th.ita.domain.text.Language;

/** The texts of {@code --help} in one language. */
final class Help {
    private Help() {}

    static ResourceBundle in(Language language) {
        String name = "help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream texts = Objects.requireNonNull(Help.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
