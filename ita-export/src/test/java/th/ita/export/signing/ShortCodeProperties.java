package th.ita.export.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ShortCodeProperties {
    @Example
    @Label("the code is the first 80 bits in Crockford's Base32")
    void firstBits() {
        assertThat(ShortCode.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}).value())
                .isEqualTo("000G-40R4-0M30-E209");
    }

    @Property(tries = 200)
    @Label("every code reads back however a person writes it")
    void readsBack(@ForAll @Size(32) byte[] digest) {
        ShortCode code = ShortCode.of(digest);

        assertThat(right(ShortCode.parse(code.value()))).isEqualTo(code);
        assertThat(right(ShortCode.parse(code.value().toLowerCase(Locale.ROOT).replace("-", " "))))
                .isEqualTo(code);
        assertThat(code.value()).doesNotContainPattern("[ILOU]");
    }

    @Example
    @Label("what is no code is refused")
    void refused() {
        for (String text : new String[] {"", "000G-40R4-0M30-E20", "000G-40R4-0M30-E20U", "000G-40R4-0M30-E209-0"}) {
            assertThat(ShortCode.parse(text).getLeft().code()).isEqualTo(SignatureRefusal.NOT_A_SHORT_CODE);
        }
    }
}
