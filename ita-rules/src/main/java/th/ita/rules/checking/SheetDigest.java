package th.ita.rules.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.rules.scoring.Explanation;

/** The digest of a result, worked out from its documented form and nothing else. */
final class SheetDigest {
    private SheetDigest() {}

    static String of(Assessment assessment, Explanation total, Optional<String> grade) {
        StringBuilder text = new StringBuilder("ita-result-1\n");
        text.append(assessment.agency().map(agency -> agency.id().value()).orElse("-"))
                .append('\n')
                .append(assessment.fiscalYear().year())
                .append('\n')
                .append(grade.orElse("-"));
        append(total, text);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void append(Explanation node, StringBuilder text) {
        Stand stand = Stand.said(node.standing());
        text.append('\n').append(node.subject());
        text.append(' ').append(node.level().name());
        text.append(' ').append(node.rule().value().name());
        text.append(' ').append(node.weight().map(Object::toString).orElse("-"));
        text.append(' ').append(stand.why());
        text.append(' ').append(stand.score().map(ExactNumber::toString).orElse("-"));
        text.append(' ').append(stand.span().map(Span::toString).orElse("- -"));
        text.append(' ').append(node.reported().map(Object::toString).orElse("-"));
        node.inputs().forEach(input -> append(input, text));
    }
}
