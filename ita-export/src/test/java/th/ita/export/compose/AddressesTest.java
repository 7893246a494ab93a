package th.ita.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Inline;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesTest {
    @Test
    void addresses_keep_their_digits_and_the_text_around_them_does_not() {
        assertThat(thai("ปี 2564 ที่ www.udon2.go.th/a1 และ o42@udon.go.th, tel 042"))
                .isEqualTo("ปี ๒๕๖๔ ที่ www.udon2.go.th/a1 และ o42@udon.go.th, tel ๐๔๒");
        assertThat(thai("ดูที่ udon1.go.th/2564 ข้อ 3")).isEqualTo("ดูที่ udon1.go.th/2564 ข้อ ๓");
        assertThat(thai("Q@A ข้อ 8 (e-service) 1.5")).isEqualTo("Q@A ข้อ ๘ (e-service) ๑.๕");
    }

    @Test
    void an_address_of_the_web_becomes_a_link_without_the_full_stop_after_it() {
        assertThat(Addresses.split("ดู https://udon.go.th/o42?y=2564. ต่อ"))
                .containsExactly(
                        new Inline.Plain("ดู "),
                        new Inline.Link(URI.create("https://udon.go.th/o42?y=2564"), "https://udon.go.th/o42?y=2564"),
                        new Inline.Plain(". ต่อ"));
    }

    @Test
    void what_only_looks_like_an_address_is_shown_as_it_is() {
        assertThat(Addresses.split("https://[1")).containsExactly(new Inline.Verbatim("https://[1"));
        assertThat(Addresses.split("javascript:alert(1)")).containsExactly(new Inline.Plain("javascript:alert(1)"));
    }

    private static String thai(String text) {
        return Addresses.split(text).stream()
                .map(run -> run.text(Numerals.THAI))
                .collect(Collectors.joining());
    }
}
