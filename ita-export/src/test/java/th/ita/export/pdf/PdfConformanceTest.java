package th.ita.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import th.ita.export.document.Document;

/** Files pass veraPDF, the industry's own reading of the standards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfConformanceTest {
    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(PdfExample.class)
    void files_conform_to_pdf_a_2a(PdfExample example) throws Exception {
        assertThat(failures(example.document(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PdfExample.class)
    void files_conform_to_pdf_ua_1(PdfExample example) throws Exception {
        assertThat(failures(example.document(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void a_file_that_claims_nothing_is_found_out(PDFAFlavour flavour) throws Exception {
        assertThat(failures(PdfExample.untagged(), flavour)).isNotEmpty();
    }

    private static List<String> failures(Document document, PDFAFlavour flavour) throws Exception {
        return failures(PdfExample.bytes(document), flavour);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, java.io.IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
