package th.ita.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The product keeps to its architecture. */
@AnalyzeClasses(packages = "th.ita", importOptions = ImportOption.DoNotIncludeTests.class)
class ProductArchitectureTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(ItaRules.class);

    @ArchTest
    static void every_module_is_looked_at_and_no_test(JavaClasses classes) {
        assertThat(classes)
                .extracting(type -> type.getPackageName().split("\\.", -1)[2])
                .contains("domain", "rules", "export", "storage", "cli", "web")
                .doesNotContain("architecture");
    }
}
