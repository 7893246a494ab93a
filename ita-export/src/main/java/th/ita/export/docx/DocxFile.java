package th.ita.export.docx;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Document;
import th.ita.export.ooxml.Archive;
import th.ita.export.ooxml.CoreProperties;
import th.ita.export.ooxml.Xml;

/** Puts a paper into a file that waits for it. */
final class DocxFile {
    /** The part by which readers know what the file is; it comes first. */
    static final String TYPES = "[Content_Types].xml";

    private DocxFile() {}

    static Either<Refusal, byte[]> write(Document document, Frame frame) {
        List<Piece> body = frame.texts().getOrDefault(frame.body(), List.of());
        List<Placeholder.Use> places = body.stream()
                .filter(Piece.Parts.class::isInstance)
                .map(piece -> ((Piece.Parts) piece).use())
                .toList();
        return PaperParts.of(document, places, frame.body()).map(parts -> write(document, frame, body, parts));
    }

    private static byte[] write(Document document, Frame frame, List<Piece> body, PaperParts parts) {
        WordRuns runs = new WordRuns(document.numerals());
        WordBlocks blocks = new WordBlocks(document, runs, frame.styles(), frame.bullets());
        SortedMap<String, byte[]> files = new TreeMap<>(frame.parts());
        frame.texts().forEach((path, pieces) -> {
            String text = path.equals(frame.body())
                    ? new BodyWriter(document, body, parts, blocks).write()
                    : pieces.stream()
                            .map(piece -> BodyWriter.fixed(piece, document))
                            .collect(Collectors.joining());
            files.put(path, bytes(Xml.DECLARATION + text));
        });
        files.put(
                frame.relations().path(),
                bytes(frame.relations().plus(runs.links()).xml()));
        files.put(CoreProperties.PATH, bytes(CoreProperties.of(document)));
        files.put(CustomProperties.PATH, bytes(frame.custom().xml(document.properties())));
        return zip(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Archive archive = new Archive(bytes)) {
            archive.add(TYPES, files.getOrDefault(TYPES, new byte[0]));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(TYPES)) {
                    archive.add(file.getKey(), file.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
