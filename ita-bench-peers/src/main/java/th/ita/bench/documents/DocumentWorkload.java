package th.ita.bench.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import th.ita.bench.Goal;
import th.ita.bench.Workload;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlRenderer;

/** W5: the implementation report of the example in every format, long plans, and a batch of reports in little memory. */
public final class DocumentWorkload implements Workload {
    private static final int REPORTS = 1000;
    private static final int MEGABYTES = 512;

    private final List<String> found = new ArrayList<>();

    /** The workload. */
    public DocumentWorkload() {}

    @Override
    public String id() {
        return "W5";
    }

    @Override
    public String title() {
        return "Documents: the example's implementation report (24 measures), and reports of 300 and 3,000 measures";
    }

    @Override
    public String benchmarks() {
        return "documents\\.DocumentBenchmarks";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost("report", "PDF", 60),
                Goal.atMost("report", "DOCX", 100),
                Goal.atMost("report", "ALL_FORMATS", 400));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(
                "All but `OPENHTMLTOPDF` are ours and render a document that was composed before. `OPENHTMLTOPDF` 1.1.65 gets"
                        + " our HTML with a style it knows, without the charts, and the same faces; parsing that HTML is in its"
                        + " time, since who takes that way does it too. It does not shape Thai, so that tone marks sink into"
                        + " vowels, which words found again do not show.",
                "`measures3000` held against ten times `measures300` tells whether time grows with the plan and no faster.",
                "FOP, JasperReports and OpenPDF, and POI and docx4j for DOCX, are not measured here: each needs the report laid"
                        + " out again by hand in its own terms, and a poor layout would be a poor peer. Numbers of earlier"
                        + " prototypes stand in ADR 14 and 17."));
        notes.addAll(found);
        return notes;
    }

    /** Every format holds every word of the report, as far as it can be read back; the checksum is over those words. */
    @Override
    public String prepare(Path folder) throws Exception {
        Document report = DocumentData.example();
        Set<String> words =
                new TreeSet<>(List.of(Jsoup.parse(HtmlRenderer.render(report).replace("<", " <"))
                        .select("p, h1, h2, h3, h4, li, th")
                        .text()
                        .split("\\s+")));
        Map<DocumentSubject, Integer> counts = new EnumMap<>(DocumentSubject.class);
        for (DocumentSubject subject : List.of(
                DocumentSubject.PDF, DocumentSubject.DOCX, DocumentSubject.HTML, DocumentSubject.OPENHTMLTOPDF)) {
            String text = squeezed(text(subject, subject.render(report)));
            int count = (int)
                    words.stream().filter(word -> text.contains(squeezed(word))).count();
            counts.put(subject, count);
            if (subject != DocumentSubject.OPENHTMLTOPDF && count < words.size()) {
                throw new IllegalStateException(subject + " holds " + count + " of " + words.size() + " words");
            }
        }
        found.add("Words of the report found again in the file, of " + words.size() + ": " + counts + ".");
        found.add("With -Xmx" + MEGABYTES + "m in a process of its own: " + batch(folder) + ".");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        words.forEach(word -> digest.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    @Override
    public List<String> jvmArguments() {
        return List.of(
                "-Xms512m",
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-D" + DocumentData.EXAMPLE + "="
                        + Path.of("examples", "udon-thani-fy2564.txt").toAbsolutePath());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static String text(DocumentSubject subject, byte[] file) throws IOException {
        return switch (subject) {
            case PDF, OPENHTMLTOPDF -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX -> Jsoup.parse(part(file, "word/document.xml")).text();
            default -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
        };
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no part " + name);
    }

    private String batch(Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("batch.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(jvmArguments());
        command.addAll(List.of(DocumentBatch.class.getName(), Integer.toString(REPORTS)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the batch failed: " + Files.readString(out));
        }
        return Files.readString(out)
                .lines()
                .reduce((first, last) -> last)
                .orElse("")
                .strip();
    }
}
