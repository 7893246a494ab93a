package th.ita.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;

/** Takes the text out of a file again, page by page, as readers and search machines do. */
enum PdfText {
    /** By PDFBox, which looks at glyphs alone. */
    PDFBOX {
        @Override
        List<String> pages(byte[] pdf) throws IOException {
            List<String> pages = new ArrayList<>();
            try (PDDocument file = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    pages.add(stripper.getText(file));
                }
            }
            return pages;
        }
    },
    /** By Poppler's pdftotext, which knows what is said of the text beside the glyphs. */
    POPPLER {
        @Override
        List<String> pages(byte[] pdf) throws IOException, InterruptedException {
            Path file = Files.createTempFile("ita", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = start(file);
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new IOException(text);
                }
                return List.of(text.substring(0, text.lastIndexOf('\f')).split("\f", -1));
            } finally {
                Files.delete(file);
            }
        }

        private Process start(Path file) {
            try {
                return new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
                        .redirectErrorStream(true)
                        .start();
            } catch (IOException missing) {
                return Assumptions.abort("pdftotext is missing: install the Debian package poppler-utils");
            }
        }
    };

    abstract List<String> pages(byte[] pdf) throws IOException, InterruptedException;
}
