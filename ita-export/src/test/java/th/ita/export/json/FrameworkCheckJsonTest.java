package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.FrameworkFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkCheckJsonTest {
    private static String check(String file, Language language) {
        return FrameworkCheckJson.write(
                FrameworkFile.check("own.json", file.getBytes(StandardCharsets.UTF_8)), ExportMessages.of(language));
    }

    @Test
    void a_problem_has_its_rule_its_pointer_its_line_and_its_sentence() {
        assertThat(check("{\n\"formatVersion\": 1,\n\"items\": 3}", Language.EN))
                .startsWith("""
                        {
                          "file": "own.json",
                          "passed": false,
                          "fiscalYear": null,
                          "problems": [
                        """)
                .contains("""
                            {
                              "rule": "FRAMEWORK_WRONG_TYPE",
                              "severity": "ERROR",
                              "pointer": "/items",
                              "line": 3,
                              "message": "found a value of the type whole number; expected array"
                            }
                        """.stripTrailing());
    }

    @Test
    void types_have_thai_names_in_thai() {
        assertThat(check("[]", Language.TH)).contains("พบค่าชนิด รายการ ต้องเป็น ออบเจกต์");
    }
}
