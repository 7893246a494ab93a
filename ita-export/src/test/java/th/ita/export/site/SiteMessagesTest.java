package th.ita.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteMessagesTest {
    private final Messages th = own(Language.TH);
    private final Messages en = own(Language.EN);

    @Test
    void both_languages_say_the_same_things_of_the_same_arguments() {
        assertThat(new TreeSet<>(th.keys())).isEqualTo(new TreeSet<>(en.keys()));
        for (String key : th.keys()) {
            for (String mark : new String[] {"<0>", "<1>"}) {
                assertThat(th.text(key, "<0>", "<1>").contains(mark))
                        .as(key + " " + mark)
                        .isEqualTo(en.text(key, "<0>", "<1>").contains(mark));
            }
        }
    }

    @Test
    void every_state_and_every_progress_has_its_words() {
        for (ItemState state : ItemState.values()) {
            assertThat(th.keys()).contains("state." + state.name());
        }
        for (Progress progress : Progress.values()) {
            assertThat(th.keys()).contains("progress." + progress.name());
        }
    }

    private static Messages own(Language language) {
        return Messages.load(language, Site.class::getResourceAsStream);
    }
}
