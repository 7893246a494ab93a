package th.ita.export.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of this library are those of RFC 8032: its test vectors 1 to 3 of section 7.1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Ed25519VectorsTest {
    private static final String PKCS8_HEAD = "302e020100300506032b657004220420";

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                + "4a7c15e9716ed28dc027beceea1ec40a"
    })
    void signs_and_verifies_as_the_standard_does(String secret, String open, String message, String signature) {
        VerifyingKey verifying = VerifyingKey.of(hex(open));
        SigningKey key = SigningKey.ofPkcs8(hex(PKCS8_HEAD + secret), verifying).orElseThrow();

        assertThat(key.sign(hex(message))).isEqualTo(hex(signature));
        assertThat(verifying.holds(hex(message), hex(signature))).isTrue();
        assertThat(verifying.holds(hex(message + "00"), hex(signature))).isFalse();
    }

    @Test
    void halves_of_different_keys_are_no_key() {
        VerifyingKey other = VerifyingKey.of(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));

        assertThat(SigningKey.ofPkcs8(
                        hex(PKCS8_HEAD + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"), other))
                .isEmpty();
        assertThat(SigningKey.ofPkcs8(hex("00"), other)).isEmpty();
    }

    @Test
    void what_is_no_signature_and_what_is_no_point_on_the_curve_hold_nothing() {
        VerifyingKey off = VerifyingKey.of(hex("ff".repeat(32)));

        assertThat(off.holds(new byte[0], new byte[64])).isFalse();
        assertThat(off.holds(new byte[0], new byte[3])).isFalse();
    }

    @Test
    void a_signing_key_never_prints_its_secret() {
        VerifyingKey open = VerifyingKey.of(hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        SigningKey key = SigningKey.ofPkcs8(
                        hex(PKCS8_HEAD + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"), open)
                .orElseThrow();

        assertThat(key).hasToString("signing key " + open.fingerprint());
    }
}
