package th.ita.export.json;

import io.vavr.control.Either;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.refusal.Refusal;

/**
 * The canonical JSON of an assessment: outcomes of items, counted answers to the surveys and
 * published scores, each as far as they are known. Scores
 * are written as decimal strings; a JSON number is read too, with the decimals it was written with.
 */
public final class AssessmentJson {
    private AssessmentJson() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return JSON text that ends with a line break; files hold it in UTF-8
     */
    public static String write(Assessment assessment) {
        return JsonPrinter.print(AssessmentMapping.write(assessment));
    }

    /**
     * Reads an assessment.
     *
     * @param bytes JSON in UTF-8, at most 50 MB
     * @param fileName the file's name as the user gave it, for messages
     * @return the assessment, or the first reason in the file why it is none
     */
    public static Either<Refusal, Assessment> read(byte[] bytes, String fileName) {
        return JsonFile.read(bytes, fileName, AssessmentMapping::read);
    }
}
