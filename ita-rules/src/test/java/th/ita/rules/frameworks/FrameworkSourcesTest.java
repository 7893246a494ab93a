package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.Origin;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkSourcesTest {
    private static final FiscalYear FY2564 = FiscalYear.of(2564);
    private static final FiscalYear FY2572 = FiscalYear.of(2572);
    private static final String OWN_2564 = SmallFramework.TEXT.replace("\"fiscalYear\": 2572", "\"fiscalYear\": 2564");

    private final FrameworkSource builtIn = Frameworks.builtIn();

    private static io.vavr.control.Validation<List<Refusal>, FrameworkFiles> files(Map<String, String> texts) {
        return FrameworkFiles.of(
                texts.keySet().stream().sorted().toList(),
                name -> Either.right(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void files_tell_their_years_themselves() {
        FrameworkFiles files =
                files(Map.of("a.json", SmallFramework.TEXT, "b.json", OWN_2564)).get();

        assertThat(files.years()).containsExactly(FY2564, FY2572);
        assertThat(files.framework(FY2572).get().origin()).isEqualTo(new Origin.UserFile("a.json"));
        assertThat(files.framework(FiscalYear.of(2565)).getLeft().arguments()).containsExactly("2565", "2564, 2572");
    }

    @Test
    void every_error_in_every_file_is_said() {
        List<Refusal> refusals = files(Map.of(
                        "a.json",
                        "{",
                        "b.json",
                        SmallFramework.TEXT.replace("\"100\"", "\"90\""),
                        "c.json",
                        OWN_2564,
                        "d.json",
                        OWN_2564))
                .getError();

        assertThat(refusals)
                .extracting(refusal -> refusal.code().name() + " " + refusal.where())
                .containsExactly(
                        "FRAMEWORK_ENDS_EARLY a.json:1",
                        "FRAMEWORK_WEIGHTS_NOT_100 b.json:4 instruments",
                        "FRAMEWORK_YEAR_TWICE d.json fiscalYear");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_by_whoever_reads() {
        Refusal gone = Refusal.of(FrameworkRefusal.FRAMEWORK_EMPTY, Place.file("gone.json"));

        assertThat(FrameworkFiles.of(List.of("gone.json"), name -> Either.left(gone))
                        .getError())
                .containsExactly(gone);
    }

    @Test
    void a_users_file_overrides_the_built_in_year_only_when_asked() {
        FrameworkFiles own = files(Map.of("own.json", OWN_2564, "2572.json", SmallFramework.TEXT))
                .get();
        LayeredFrameworks added = LayeredFrameworks.adding(builtIn, own);
        LayeredFrameworks overridden = LayeredFrameworks.overriding(builtIn, own);

        assertThat(added.framework(FY2564).get().origin()).isEqualTo(new Origin.BuiltIn());
        assertThat(overridden.framework(FY2564).get().origin()).isEqualTo(new Origin.UserFile("own.json"));
        assertThat(List.of(added, overridden)).allSatisfy(both -> {
            assertThat(both.contested()).containsExactly(FY2564);
            assertThat(both.years()).hasSize(8).contains(FY2572);
            assertThat(both.framework(FY2572).get().origin()).isEqualTo(new Origin.UserFile("2572.json"));
            assertThat(both.framework(FiscalYear.of(2500)).getLeft().code()).isEqualTo(FrameworkRefusal.UNKNOWN_YEAR);
        });
    }
}
