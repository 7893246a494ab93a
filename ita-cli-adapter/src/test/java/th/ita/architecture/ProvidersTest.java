package th.ita.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the library's modules provide is found by embedders on the class path too, where module descriptors are not read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvidersTest {
    @Test
    void providers_stand_in_files_for_the_class_path_as_in_the_modules_descriptors() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Module module : ModuleLayer.boot().modules()) {
            if (module.getName().startsWith("th.ita.")) {
                for (Provides provides : module.getDescriptor().provides()) {
                    assertThat(onTheClassPath(module, provides.service()))
                            .as("%s provides %s", module.getName(), provides.service())
                            .containsExactlyInAnyOrderElementsOf(provides.providers());
                    seen.add(module.getName());
                }
            }
        }
        assertThat(seen).contains("th.ita.storage", "th.ita.export");
    }

    private static List<String> onTheClassPath(Module module, String service) throws IOException {
        try (InputStream file = module.getResourceAsStream("META-INF/services/" + service)) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }
}
