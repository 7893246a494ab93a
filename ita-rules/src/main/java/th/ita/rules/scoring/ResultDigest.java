package th.ita.rules.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;

/**
 * The fingerprint of a result: SHA-256 over one line for the agency, one for the year, one for each survey with its
 * respondents and population, and one for each node of the tree with its exact score, its basis, the published figure
 * and the counted answers. Names, languages and formats do not enter.
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
        String year = sheet.framework().fiscalYear().toString();
        String text = Stream.of(Stream.of("ita-result-1", agency, year), surveys(sheet), Stream.of(nodes))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Stream<String> surveys(ScoreSheet sheet) {
        return sheet.assessment().answers().entrySet().stream()
                .map(survey -> survey.getKey() + " "
                        + survey.getValue().tally().respondents() + " of "
                        + survey.getValue().population().map(Object::toString).orElse("?"));
    }

    private static String line(Explanation node) {
        String standing = node.standing() instanceof Standing.Known known
                ? known.basis() + " " + known.score()
                : "Unknown[reason=" + ((Standing.Unknown) node.standing()).reason() + "]";
        String reported = node.reported().map(Object::toString).orElse("");
        String answers = node.tally().map(tally -> " " + tally).orElse("");
        return node.subject() + " " + standing + " " + reported + answers;
    }
}
