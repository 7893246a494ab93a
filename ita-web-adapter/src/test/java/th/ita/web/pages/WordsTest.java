package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The words of pages, which stand beside the class. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    @Test
    void both_languages_say_the_same_things() throws Exception {
        Properties thai = load("pages_th.properties");
        Properties english = load("pages_en.properties");

        assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(thai.stringPropertyNames()).allSatisfy(key -> {
            assertThat(thai.getProperty(key)).as(key).isNotBlank().doesNotContain("  ");
            assertThat(arguments(thai.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        });
    }

    private static String arguments(String pattern) {
        return pattern.chars()
                .filter(c -> c >= '0' && c <= '9')
                .filter(c -> pattern.contains("{" + (char) c + "}"))
                .distinct()
                .sorted()
                .mapToObj(c -> String.valueOf((char) c))
                .reduce("", String::concat);
    }

    private static Properties load(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
