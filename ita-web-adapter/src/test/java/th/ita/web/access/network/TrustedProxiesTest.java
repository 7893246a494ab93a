package th.ita.web.access.network;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.access.network.NetworkRefusal.NOT_AN_ADDRESS;
import static th.ita.web.access.network.NetworkRefusal.NOT_A_RANGE;
import static th.ita.web.access.network.NetworkRefusal.RANGE_BEGINS_INSIDE;
import static th.ita.web.access.network.NetworkRefusal.RANGE_TOO_WIDE;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = TrustedProxies.parse(List.of("10.1.0.0/16", "fd00::/64", "192.0.2.7"))
            .get();

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true",
        "10.2.0.1, false",
        "::ffff:10.1.9.9, true",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "fd00::5, true",
        "fd00:0:0:1::5, false",
        "::1, false",
        "127.0.0.1, false"
    })
    void only_named_addresses_are_trusted(String address, boolean trusted) {
        assertThat(PROXIES.trust(at(address))).isEqualTo(trusted);
    }

    @Test
    void what_a_stranger_says_of_where_it_comes_from_is_not_looked_at() {
        assertThat(PROXIES.client(at("203.0.113.9"), List.of("127.0.0.1"))).isEqualTo(at("203.0.113.9"));
        assertThat(TrustedProxies.NONE.client(at("127.0.0.1"), List.of("203.0.113.9")))
                .isEqualTo(at("127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9|203.0.113.9",
                "127.0.0.1, 203.0.113.9|203.0.113.9",
                "127.0.0.1,203.0.113.9, 10.1.0.2|203.0.113.9",
                "203.0.113.9:4711|203.0.113.9",
                "[2001:db8::9]:4711|2001:db8::9",
                "2001:db8::9|2001:db8::9",
                "203.0.113.9, unknown|10.1.0.1",
                "203.0.113.9, |10.1.0.1",
                "10.1.0.5|10.1.0.5",
                "example.org|10.1.0.1"
            })
    void only_what_trusted_proxies_added_counts(String header, String client) {
        assertThat(PROXIES.client(at("10.1.0.1"), List.of(header))).isEqualTo(at(client));
    }

    @Test
    void headers_that_stand_twice_are_one_list() {
        assertThat(PROXIES.client(at("10.1.0.1"), List.of("127.0.0.1", "203.0.113.9, 10.1.0.2")))
                .isEqualTo(at("203.0.113.9"));
        assertThat(PROXIES.client(at("10.1.0.1"), List.of())).isEqualTo(at("10.1.0.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0",
                "10.0.0.0.1",
                "256.1.1.1",
                "1.2.3.4x",
                "0x7f.1",
                "1",
                "::g",
                "[1.2.3.4]"
            })
    void names_and_broken_numbers_are_no_addresses(String text) {
        assertThat(NetAddress.parse(text).getLeft().code()).isEqualTo(NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "intranet/8", "/8"})
    void broken_ranges_are_refused(String text) {
        assertThat(AddressRange.parse(text).getLeft().code()).isEqualTo(NOT_A_RANGE);
    }

    @Test
    void a_range_that_begins_inside_is_told_its_beginning() {
        var refusal = AddressRange.parse("10.1.2.3/16").getLeft();

        assertThat(refusal.code()).isEqualTo(RANGE_BEGINS_INSIDE);
        assertThat(refusal.arguments()).containsExactly("10.1.2.3/16", "10.1.0.0/16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "128.0.0.0/1", "10.0.0.0/7", "::/0", "2000::/3"})
    void nobody_can_trust_half_the_world(String text) {
        assertThat(TrustedProxies.parse(List.of(text)).getLeft().code()).isEqualTo(RANGE_TOO_WIDE);
    }

    @Test
    void neighbours_in_ipv6_are_counted_as_one() {
        assertThat(at("2001:db8::1").neighbourhood())
                .isEqualTo(at("2001:db8::ffff").neighbourhood());
        assertThat(at("2001:db8:0:1::1").neighbourhood())
                .isNotEqualTo(at("2001:db8::1").neighbourhood());
        assertThat(at("192.0.2.1").neighbourhood()).isNotEqualTo(at("192.0.2.2").neighbourhood());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "127.9.9.9,true",
        "::1,true",
        "0.0.0.0,false",
        "::,false",
        "192.168.1.1,false",
        "::2,false"
    })
    void only_the_machine_itself_is_loopback(String address, boolean loopback) {
        assertThat(at(address).isLoopback()).isEqualTo(loopback);
    }

    private static NetAddress at(String text) {
        return NetAddress.parse(text).get();
    }
}
