package th.ita.export.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.refusal.Place;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.site.Site;
import th.ita.rules.frameworks.Frameworks;

/** A year put together as a site, for whoever embeds the library. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedYearTest {
    private static final Agency OTHER = Agency.builder()
            .id(AgencyId.of("x"))
            .name(new Bilingual("เทศบาลตำบลเอ", "A"))
            .type(AgencyType.OTHER)
            .build();

    @TempDir
    private Path folder;

    private static Optional<ReadReport> plan() {
        return Optional.of(new ReadReport(ExamplePlan.plan(), ReadingNotes.NONE));
    }

    private static Optional<Assessment> result(Agency agency, int year) {
        return Optional.of(Assessment.builder()
                .agency(agency)
                .fiscalYear(FiscalYear.of(year))
                .build());
    }

    private static PublishingRefusal refused(Optional<ReadReport> plan, Optional<Assessment> result) {
        return (PublishingRefusal)
                PublishedYear.of(plan, result, Frameworks.builtIn()).getLeft().code();
    }

    @Test
    void a_plan_and_a_result_belong_to_one_agency_and_year() {
        assertThat(PublishedYear.of(plan(), result(ExamplePlan.agency(), 2564), Frameworks.builtIn())
                        .isRight())
                .isTrue();
        assertThat(refused(plan(), result(ExamplePlan.agency(), 2565))).isEqualTo(PublishingRefusal.SITE_OF_TWO_YEARS);
        assertThat(refused(plan(), result(OTHER, 2564))).isEqualTo(PublishingRefusal.SITE_OF_TWO_AGENCIES);
        assertThat(refused(Optional.empty(), Optional.empty())).isEqualTo(PublishingRefusal.WHOSE_SITE);
    }

    @Test
    void a_site_is_packed_in_the_order_of_its_paths_and_the_same_bytes_every_time() throws IOException {
        Site site = site();
        byte[] archive = SiteArchive.of(site);

        assertThat(SiteArchive.of(site())).isEqualTo(archive);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var file : site.files().entrySet()) {
                ZipEntry entry = zip.getNextEntry();
                assertThat(entry).isNotNull();
                assertThat(entry.getName()).isEqualTo(file.getKey());
                assertThat(zip.readAllBytes()).isEqualTo(file.getValue());
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void refusals_speak_of_a_folder_by_its_name_alone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        var refusal = SiteFolder.open(folder, new SiteFolder.Naming(Place.path("DIR"), "sites", "--replace"), false)
                .getLeft();

        assertThat(refusal.code()).isEqualTo(PublishingRefusal.NO_SITE_HERE);
        assertThat(refusal.arguments()).containsExactly("sites", "--replace");
    }

    private static Site site() {
        return Site.of(PublishedYear.of(Optional.empty(), result(OTHER, 2566), Frameworks.builtIn())
                .get()
                .source(PublishedPapers.USUAL, Frameworks.builtIn())
                .get()
                .build());
    }
}
