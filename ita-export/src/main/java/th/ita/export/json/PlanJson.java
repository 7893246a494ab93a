package th.ita.export.json;

import io.vavr.control.Either;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;

/**
 * The canonical JSON of a measures plan. Reading what was written gives an equal plan back; what was written is the
 * same on every machine, byte for byte.
 *
 * <p>Example: {@code PlanJson.read(Files.readAllBytes(file), file.toString())}.
 */
public final class PlanJson {
    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param notes what the reader of the document it came from had to say; {@link ReadingNotes#NONE} if nothing
     * @return JSON text that ends with a line break; files hold it in UTF-8
     */
    public static String write(MeasuresPlan plan, ReadingNotes notes) {
        return write(plan, notes, List.of());
    }

    /**
     * Writes a plan, and which frameworks it was made by where these do not come with the library.
     *
     * @param plan the plan
     * @param notes what the reader of the document it came from had to say; {@link ReadingNotes#NONE} if nothing
     * @param fedBy the frameworks that something in it was told by, such as the items its measures serve
     * @return JSON text that ends with a line break; reading it passes over the frameworks
     */
    public static String write(MeasuresPlan plan, ReadingNotes notes, List<Framework> fedBy) {
        return JsonPrinter.print(PlanMapping.write(plan, notes, fedBy));
    }

    /**
     * Reads a plan.
     *
     * @param bytes JSON in UTF-8, at most 50 MB
     * @param fileName the file's name as the user gave it, for messages
     * @return the plan, or the first reason in the file why it is none
     */
    public static Either<Refusal, ReadReport> read(byte[] bytes, String fileName) {
        return JsonFile.read(bytes, fileName, PlanMapping::read);
    }
}
