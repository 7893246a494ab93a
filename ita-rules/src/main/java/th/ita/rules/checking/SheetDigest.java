package th.ita.rules.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.survey.PartTally;
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
        assessment
                .answers()
                .forEach((survey, answers) -> text.append('\n')
                        .append(survey.value())
                        .append(' ')
                        .append(answers.tally().respondents())
                        .append(' ')
                        .append(answers.population().map(Object::toString).orElse("-")));
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
        text.append(' ').append(stand.span());
        text.append(' ').append(node.reported().map(Object::toString).orElse("-"));
        text.append(' ').append(node.tally().map(SheetDigest::counts).orElse("-"));
        node.inputs().forEach(input -> append(input, text));
    }

    private static String counts(PartTally tally) {
        StringBuilder text = new StringBuilder();
        for (int answer = 0; answer < tally.scale(); answer++) {
            text.append(answer == 0 ? "" : ",").append(tally.count(answer));
        }
        return text.append(';')
                .append(tally.blank())
                .append(';')
                .append(tally.noAnswer())
                .append(';')
                .append(tally.unreadable())
                .toString();
    }
}
