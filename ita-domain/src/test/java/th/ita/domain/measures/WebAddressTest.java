package th.ita.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebAddressTest {
    /** ไทย is the top-level domain xn--o3cw4h of the root zone. */
    @ParameterizedTest
    @CsvSource({
        "https://ไทย/, https://xn--o3cw4h/",
        "https://www.ไทย:8080/o42?a=1#b, https://www.xn--o3cw4h:8080/o42?a=1#b",
        "http://thnic.or.th/ไทย, http://thnic.or.th/ไทย"
    })
    void networks_know_thai_servers_by_their_names_in_ascii(String thai, String ascii) {
        assertThat(WebAddress.ascii(URI.create(thai))).isEqualTo(URI.create(ascii));
        assertThat(WebAddress.shown(URI.create(ascii))).isEqualTo(URI.create(thai));
    }

    @Test
    void a_vowel_that_is_two_letters_comes_to_one_name() {
        assertThat(WebAddress.host(URI.create("https://อำเภอ.ไทย/")))
                .isPresent()
                .isEqualTo(WebAddress.host(URI.create("https://อ\u0E4D\u0E32เภอ.ไทย/")));
    }

    /** The second is of Cyrillic letters that look like Latin ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.example.go.th/", "https://xn--80ak6aa92e.com/", "https://xn--a/", "mailto:a@b"})
    void other_addresses_are_shown_as_they_are(String address) {
        assertThat(WebAddress.shown(URI.create(address))).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://foo_bar/", "https://ก_ข.ไทย/", "mailto:a@b", "/o42", "https://ก@ไทย/"})
    void what_names_no_server_has_none(String address) {
        assertThat(WebAddress.host(URI.create(address))).isEmpty();
    }
}
