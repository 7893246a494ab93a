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
import th.ita.export.html.HtmlRenderer;

/** W5: the implementation report of the example in every format, long plans, and a batch of reports in little memory. */
public final class DocumentWorkload implements Workload {
    private static final int REPORTS = 1000;
    private static final int MEGABYTES = 512;
    private static final double MORE = 1.1 * DocumentData.MANY / DocumentData.FEW;
    private static final String ALL = DocumentSubject.ALL_FORMATS.name();
    private static final String BATCH = "batch1000";
    private static final List<DocumentSubject> READ_BACK = List.of(
            DocumentSubject.PDF,
            DocumentSubject.OPENHTMLTOPDF,
            DocumentSubject.FOP,
            DocumentSubject.OPENPDF,
            DocumentSubject.DOCX,
            DocumentSubject.POI,
            DocumentSubject.DOCX4J,
            DocumentSubject.HTML);

    private final List<String> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

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
                Goal.timesFaster("report", "PDF", "OPENHTMLTOPDF", 1),
                Goal.timesFaster("report", "PDF", "FOP", 1),
                Goal.timesFaster("report", "PDF", "OPENPDF", 1),
                Goal.atMost("report", "DOCX", 100),
                Goal.atMost("report", ALL, 400),
                Goal.growth("measures3000", "PDF", "measures300", MORE),
                Goal.growth("measures3000", "DOCX", "measures300", MORE),
                Goal.growth("measures3000", "XLSX", "measures300", MORE),
                Goal.atMost(BATCH, ALL, MEGABYTES));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(
                "`report` is the whole way from a plan that was read to a file: the result of the year before reviewed, the report"
                        + " checked, its digest taken, its text composed and rendered. `rendering` has the last step alone."
                        + " `ALL_FORMATS` are PDF, DOCX, XLSX, HTML, Markdown, CSV and JSON, one after the other.",
                "`OPENHTMLTOPDF` 1.1.65 gets our HTML with a style it knows, without the charts, and the same faces; parsing"
                        + " that HTML is in its time, since who takes that way does it too. It does not shape Thai, so that"
                        + " tone marks sink into vowels, which words found again do not show.",
                "`FOP` 2.11, `OPENPDF` 2.0.5 (with its layout processor), `POI` 5.5.1 and `DOCX4J` 11.5.13 are told of the"
                        + " report's headings, paragraphs, lists and tables in their own terms, with the same faces; charts,"
                        + " bookmarks, links, tags, heads of pages and properties, which ours has, are left out.",
                "`measures3000` composes and renders as `report` does; it is held against `measures300`, whose plan is a tenth:"
                        + " up to eleven times as long, a tenth more for each measure, is taken as linear.",
                "`batch1000` composes and renders 1,000 reports, no two the same, in a process of its own with -Xmx"
                        + MEGABYTES
                        + "m; the number is the most that was in use after a collection, with the garbage that the collector"
                        + " left for later.",
                "JasperReports is not measured here: it fills bands of one kind of record, and this report is text with tables"
                        + " between. LibreOffice is a program and no library, WeasyPrint a library of Python."));
        notes.addAll(found);
        return notes;
    }

    /** Every format holds every word of the report, as far as it can be read back; the checksum is over those words. */
    @Override
    public String prepare(Path folder) throws Exception {
        DocumentData.Composed report = DocumentData.compose(DocumentData.example());
        Set<String> words = new TreeSet<>(
                List.of(Jsoup.parse(HtmlRenderer.render(report.document()).replace("<", " <"))
                        .select("p, h1, h2, h3, h4, li, th")
                        .text()
                        .split("\\s+")));
        Map<DocumentSubject, Integer> counts = new EnumMap<>(DocumentSubject.class);
        for (DocumentSubject subject : READ_BACK) {
            String text = squeezed(text(subject, subject.render(report)));
            int count = (int)
                    words.stream().filter(word -> text.contains(squeezed(word))).count();
            counts.put(subject, count);
            if (DocumentSubject.OURS.contains(subject) && count < words.size()) {
                throw new IllegalStateException(subject + " holds " + count + " of " + words.size() + " words");
            }
        }
        found.add("Words of the report found again in the file, of " + words.size() + ": " + counts + ".");
        findings.add(batch(folder));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        words.forEach(word -> digest.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    @Override
    public List<Finding> findings() {
        return findings;
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
            case PDF, OPENHTMLTOPDF, FOP, OPENPDF -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX, POI, DOCX4J ->
                Jsoup.parse(part(file, "word/document.xml")).text();
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

    private Finding batch(Path folder) throws IOException, InterruptedException {
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
        int exit = process.waitFor();
        String said = Files.readString(out);
        if (exit != 0) {
            if (!said.contains(OutOfMemoryError.class.getName())) {
                throw new IllegalStateException("the batch failed: " + said);
            }
            return new Finding(BATCH, ALL, Double.POSITIVE_INFINITY, "out of memory");
        }
        String[] numbers =
                said.strip().lines().reduce("", (first, last) -> last).split(" ", -1);
        return new Finding(
                BATCH,
                ALL,
                Double.parseDouble(numbers[2]),
                numbers[2] + " MB of heap; " + numbers[0] + " s for " + numbers[1] + " MB of files");
    }
}
