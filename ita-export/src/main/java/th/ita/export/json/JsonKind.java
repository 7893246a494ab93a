package th.ita.export.json;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.refusal.Refusal;

/** The kinds of canonical JSON that can be read. */
public enum JsonKind {
    /** A measures plan, for {@link PlanJson}. */
    PLAN,
    /** An assessment, for {@link AssessmentJson}. */
    ASSESSMENT;

    private static final Set<String> KEYS_OF_A_PLAN = Set.of("measures", "previousResult", "standingMeasures");

    /**
     * Tells what a JSON file holds by its keys.
     *
     * @param bytes JSON in UTF-8, at most 50 MB
     * @param fileName the file's name as the user gave it, for messages
     * @return the kind, or the first reason why the file is not even a JSON object
     */
    public static Either<Refusal, JsonKind> of(byte[] bytes, String fileName) {
        return JsonFile.read(bytes, fileName, root -> {
            boolean plan = root.members().stream().map(Node.Member::key).anyMatch(KEYS_OF_A_PLAN::contains);
            return Optional.of(plan ? PLAN : ASSESSMENT);
        });
    }
}
