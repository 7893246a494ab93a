package th.ita.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.json.JsonRefusal;
import th.ita.export.survey.IgnoredColumn;
import th.ita.export.survey.SurveyFileRefusal;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("<([0-9])>");

    private final Messages th = own(Language.TH);
    private final Messages en = own(Language.EN);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(th.keys())).isEqualTo(new TreeSet<>(en.keys()));
    }

    @Test
    void both_languages_name_the_same_arguments() {
        for (String key : th.keys()) {
            assertThat(placeholders(th, key)).as(key).isEqualTo(placeholders(en, key));
        }
    }

    @Test
    void every_refusal_has_its_words() {
        for (JsonRefusal code : JsonRefusal.values()) {
            String words = th.refusal(Refusal.of(code, Place.file("x.json"), "a", "b", "c"));
            assertThat(words).startsWith("x.json: ").doesNotContain("refusal.", "{");
        }
    }

    @Test
    void every_refusal_of_answers_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            for (SurveyFileRefusal code : SurveyFileRefusal.values()) {
                String words =
                        ExportMessages.of(language).refusal(Refusal.of(code, Place.file("x.csv"), "a", "b", "c"));
                assertThat(words).startsWith("x.csv: ").doesNotContain("refusal.", "{");
            }
            assertThat(ExportMessages.of(language).keys())
                    .contains("finding." + IgnoredColumn.PERSONAL, "finding." + IgnoredColumn.OTHER);
        }
    }

    @Test
    void the_words_of_the_rules_are_there_too() {
        assertThat(ExportMessages.of(Language.EN).keys()).contains("rule.M-1", "section.appendix");
    }

    private static Messages own(Language language) {
        return Messages.load(language, ExportMessages.class::getResourceAsStream);
    }

    private static Set<String> placeholders(Messages messages, String key) {
        String[] marks = Arrays.stream(new int[] {0, 1, 2, 3, 4, 5})
                .mapToObj(i -> "<" + i + ">")
                .toArray(String[]::new);
        Set<String> found = new TreeSet<>();
        Matcher mark = PLACEHOLDER.matcher(messages.text(key, marks));
        while (mark.find()) {
            found.add(mark.group(1));
        }
        return found;
    }
}
