package th.ita.export.json;

import io.vavr.control.Either;
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
        return JsonPrinter.print(PlanMapping.write(plan, notes));
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
