package th.ita.rules.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.Grade;
import th.ita.domain.survey.PartTally;

/**
 * The fingerprint of a result: SHA-256 over its canonical form in UTF-8, which names every fact of the result once and
 * nothing of its presentation. The form is lines parted by LF, without one at the end:
 *
 * <ol>
 *   <li>{@code ita-result-1}, the version of this form;
 *   <li>the agency's id;
 *   <li>the fiscal year, Buddhist era;
 *   <li>the code of the grade;
 *   <li>for each survey that was answered a line of three words: its code, its respondents, and how many could answer;
 *   <li>then for each node of the tree, parents first and in official order, a line of ten words parted by one space:
 *       subject, level, rule, weight in percent, basis or reason of absence, exact score, both ends of its range, the
 *       published figure, and of a part of a question the counts of its answers, parted by commas, then of blanks, of
 *       declined and of unreadable answers, each after a semicolon.
 * </ol>
 *
 * <p>What is absent is {@code -}; exact numbers stand in lowest terms as {@code n/d}. Names, sources, languages and
 * formats do not enter. The same form is worked out a second time by {@code th.ita.rules.checking}.
 */
final class ResultDigest {
    private static final String ABSENT = "-";

    private ResultDigest() {}

    static String of(ScoreSheet sheet) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(form(sheet).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The canonical form. */
    static String form(ScoreSheet sheet) {
        return Stream.of(
                        Stream.of(
                                "ita-result-1",
                                text(sheet.assessment().agency().map(Agency::id)),
                                sheet.framework().fiscalYear().toString(),
                                text(sheet.grade().map(Grade::code))),
                        surveys(sheet),
                        sheet.total().walk().map(ResultDigest::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> surveys(ScoreSheet sheet) {
        return sheet.assessment().answers().entrySet().stream()
                .map(survey -> String.join(
                        " ",
                        survey.getKey().value(),
                        Long.toString(survey.getValue().tally().respondents()),
                        text(survey.getValue().population())));
    }

    private static String line(Explanation node) {
        return String.join(
                " ",
                node.subject(),
                node.level().name(),
                node.rule().value().name(),
                text(node.weight()),
                standing(node.standing()),
                text(node.reported()),
                text(node.tally().map(ResultDigest::counts)));
    }

    private static String standing(Standing standing) {
        String range = standing.range().low() + " " + standing.range().high();
        return standing instanceof Standing.Known known
                ? known.basis().name() + " " + known.score() + " " + range
                : ((Standing.Unknown) standing).reason().name() + " " + ABSENT + " " + range;
    }

    private static String counts(PartTally tally) {
        String answers = tally.counts().stream().map(Object::toString).collect(Collectors.joining(","));
        return answers + ";" + tally.blank() + ";" + tally.noAnswer() + ";" + tally.unreadable();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(ABSENT);
    }
}
