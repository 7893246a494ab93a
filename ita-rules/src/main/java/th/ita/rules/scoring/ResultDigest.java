package th.ita.rules.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import th.ita.domain.agency.Agency;

/**
 * The fingerprint of a result: SHA-256 over one line for the agency, one for the year, and one for each node of the
 * tree with its exact score, its basis and the published figure. Names, languages and formats do not enter.
 */
final class ResultDigest {
    private ResultDigest() {}

    static String of(ScoreSheet sheet) {
        String agency = sheet.assessment()
                .agency()
                .map(Agency::id)
                .map(Object::toString)
                .orElse("");
        String nodes = sheet.total().walk().map(ResultDigest::line).collect(Collectors.joining("\n"));
        String text = String.join(
                "\n", "ita-result-1", agency, sheet.framework().fiscalYear().toString(), nodes);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String line(Explanation node) {
        String standing = node.standing() instanceof Standing.Known known
                ? known.basis() + " " + known.score()
                : node.standing().toString();
        String reported = node.reported().map(Object::toString).orElse("");
        return node.subject() + " " + standing + " " + reported;
    }
}
