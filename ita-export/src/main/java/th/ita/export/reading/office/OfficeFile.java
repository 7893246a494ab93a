package th.ita.export.reading.office;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;

/**
 * A document of Word or a workbook of Excel as parts of a document. The file is gone through once before anything in it
 * is opened: what is encrypted, older than 2007, unpacks into too much or declares document types is refused. Macros are
 * neither run nor looked at, formulas are not computed, and nothing is fetched.
 */
public final class OfficeFile {
    /** The most that a file may unpack into, in megabytes. */
    static final int LIMIT_IN_MEGABYTES = 64;

    /** The most that its parts of text may unpack into, in megabytes; what is made of them takes many times that. */
    static final int TEXT_LIMIT_IN_MEGABYTES = 16;

    /** The most parts of a file. */
    static final int MOST_PARTS = 4_000;

    private static final int MEGABYTE = 1 << 20;
    private static final int LOOKED_AT = 2048;
    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt");

    private OfficeFile() {}

    /**
     * Reads a file.
     *
     * @param file the file; it tells by itself whether it is a document or a workbook
     * @return its parts, or why it cannot be read
     */
    public static Either<Refusal, List<Part>> parts(SourceFile file) {
        return unfit(file).<Either<Refusal, List<Part>>>map(Either::left).orElseGet(() -> {
            WordDocument document = new WordDocument(file.place());
            Workbook workbook = new Workbook(file.place());
            return new OfficePackage(file.place()).read(file.content(), (opened, main) -> {
                String kind = main.map(PackagePart::getContentType).orElse("");
                if (kind.contains("word")) {
                    return document.parts(main.get());
                }
                return kind.contains("sheet") || kind.contains("excel")
                        ? workbook.parts(opened)
                        : Either.left(notItsFormat(file, ""));
            });
        });
    }

    private static boolean isWorkbook(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return WORKBOOKS.stream().anyMatch(name::endsWith);
    }

    private static Optional<Refusal> unfit(SourceFile file) {
        String wanted = isWorkbook(file) ? ".xlsx" : ".docx";
        return switch (FileMagic.valueOf(file.content())) {
            case OLE2 ->
                Optional.of(Refusal.of(
                        isEncrypted(file) ? ReadingRefusal.ENCRYPTED_FILE : ReadingRefusal.OLD_OFFICE,
                        file.place(),
                        wanted));
            case OOXML -> unpacked(file);
            default -> Optional.of(notItsFormat(file, wanted));
        };
    }

    private static boolean isEncrypted(SourceFile file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** What unpacking tells against a file; it is done piece by piece, so that it never takes room. */
    private static Optional<Refusal> unpacked(SourceFile file) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        long text = 0;
        int parts = 0;
        String part = "";
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part = entry.getName();
                byte[] beginning = zip.readNBytes(LOOKED_AT);
                total += beginning.length;
                if (declaresType(part, beginning)) {
                    return Optional.of(Refusal.of(ReadingRefusal.FOREIGN_XML, file.place(), part));
                }
                long size = beginning.length;
                for (int read = zip.read(buffer); read >= 0 && total <= bytes(LIMIT_IN_MEGABYTES); ) {
                    total += read;
                    size += read;
                    read = zip.read(buffer);
                }
                text += isText(part) ? size : 0;
                if (total > bytes(LIMIT_IN_MEGABYTES)
                        || text > bytes(TEXT_LIMIT_IN_MEGABYTES)
                        || ++parts > MOST_PARTS) {
                    return Optional.of(Refusal.of(
                            ReadingRefusal.UNPACKS_TOO_LARGE,
                            file.place(),
                            Integer.toString(LIMIT_IN_MEGABYTES),
                            Integer.toString(MOST_PARTS),
                            Integer.toString(TEXT_LIMIT_IN_MEGABYTES)));
                }
            }
            return parts == 0 ? Optional.of(notItsFormat(file, "")) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(damaged(file, part, damaged));
        }
    }

    private static long bytes(int megabytes) {
        return (long) megabytes * MEGABYTE;
    }

    /** Whether a part is one of text, as everything that is read is; others are pictures and the like. */
    private static boolean isText(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private static boolean declaresType(String part, byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        return isText(part) && (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"));
    }

    private static Refusal notItsFormat(SourceFile file, String wanted) {
        int dot = file.name().lastIndexOf('.');
        String ending = dot < 0 ? file.name() : file.name().substring(dot);
        return Refusal.of(
                ReadingRefusal.NOT_ITS_FORMAT,
                file.place(),
                ending,
                wanted.isEmpty() ? (isWorkbook(file) ? ".xlsx" : ".docx") : wanted);
    }

    private static Refusal damaged(SourceFile file, String part, Exception why) {
        return Refusal.of(ReadingRefusal.DAMAGED_FILE, file.place(), part, String.valueOf(why.getMessage()));
    }
}
