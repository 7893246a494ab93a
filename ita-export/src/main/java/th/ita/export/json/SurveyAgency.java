package th.ita.export.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.domain.score.Score;
import th.ita.export.printing.ByteText;
import th.ita.export.survey.AgencyScores;
import th.ita.export.survey.SurveyScore;
import th.ita.rules.finding.Finding;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Standing;
import th.ita.rules.wording.Messages;

/** An agency of a nation's survey as JSON, printed into bytes without a tree of values. Thread-safe. */
final class SurveyAgency {
    /** An agency stands in a list in an object; its surveys and findings stand in lists of its own. */
    private static final int DEPTH = 2;

    private static final int PART_DEPTH = DEPTH + 2;
    /** As many findings as are remembered: agencies differ in little but their numbers of respondents. */
    private static final int REMEMBERED = 4096;

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final Rounding rounding;
    private final Messages words;
    private final JsonTemplate agency = JsonTemplate.of(
            Json.object()
                    .with("agency", JsonTemplate.hole())
                    .with("instruments", JsonTemplate.hole())
                    .with("findings", JsonTemplate.hole())
                    .build(),
            DEPTH);
    private final JsonTemplate survey = JsonTemplate.of(
            Json.object()
                    .with("code", JsonTemplate.hole())
                    .with("score", JsonTemplate.hole())
                    .with("exact", JsonTemplate.hole())
                    .with("basis", JsonTemplate.hole())
                    .with("reason", JsonTemplate.hole())
                    .with("reported", Json.absent())
                    .with("range", JsonTemplate.hole())
                    .with("respondents", JsonTemplate.hole())
                    .with("population", JsonTemplate.hole())
                    .build(),
            PART_DEPTH);
    private final JsonTemplate range = JsonTemplate.of(
            Json.object()
                    .with("low", JsonTemplate.hole())
                    .with("high", JsonTemplate.hole())
                    .with("lowScore", JsonTemplate.hole())
                    .with("highScore", JsonTemplate.hole())
                    .build(),
            PART_DEPTH + 1);
    private final Map<Finding, byte[]> findings = new ConcurrentHashMap<>();

    SurveyAgency(Rounding rounding, Messages words) {
        this.rounding = rounding;
        this.words = words;
    }

    /** What writes one part of a list. */
    private interface Part<T> {
        void write(T part, ByteText out) throws IOException;
    }

    /** Writes an agency, from its opening brace to its closing one. */
    void write(AgencyScores scores, ByteText out) throws IOException {
        agency.before(0, out);
        out.put(PrintedText.of(scores.agency()));
        agency.before(1, out);
        list(scores.surveys(), this::survey, out);
        agency.before(2, out);
        list(scores.findings(), (finding, text) -> text.put(printed(finding)), out);
        agency.before(3, out);
    }

    private static <T> void list(List<T> parts, Part<T> writing, ByteText out) throws IOException {
        out.put('[');
        for (int at = 0; at < parts.size(); at++) {
            out.put(at == 0 ? "\n        " : ",\n        ");
            writing.write(parts.get(at), out);
        }
        out.put(parts.isEmpty() ? "]" : "\n      ]");
    }

    private void survey(SurveyScore score, ByteText out) throws IOException {
        survey.before(0, out);
        text(score.survey().value(), out);
        survey.before(1, out);
        if (score.standing() instanceof Standing.Known known) {
            figure(known.score().exact(), out);
            survey.before(2, out);
            text(known.score().toString(), out);
            survey.before(3, out);
            text(known.basis().name(), out);
            survey.before(4, out);
            out.put(NULL);
        } else {
            Standing.Unknown unknown = (Standing.Unknown) score.standing();
            out.put(NULL);
            survey.before(2, out);
            out.put(NULL);
            survey.before(3, out);
            out.put(NULL);
            survey.before(4, out);
            text(unknown.reason().name(), out);
        }
        survey.before(5, out);
        range(score.standing().range(), out);
        survey.before(6, out);
        out.put(score.answers().tally().respondents());
        survey.before(7, out);
        if (score.answers().population().isPresent()) {
            out.put(score.answers().population().get());
        } else {
            out.put(NULL);
        }
        survey.before(8, out);
    }

    /** The numbers the true score may be, where that is not just one and not every one. */
    private void range(Interval numbers, ByteText out) throws IOException {
        if (numbers.isPoint() || numbers.isWhole()) {
            out.put(NULL);
            return;
        }
        range.before(0, out);
        text(numbers.low().toString(), out);
        range.before(1, out);
        text(numbers.high().toString(), out);
        range.before(2, out);
        figure(numbers.low(), out);
        range.before(3, out);
        figure(numbers.high(), out);
        range.before(4, out);
    }

    private void figure(Fraction exact, ByteText out) throws IOException {
        BigDecimal printed = Score.of(exact).rounded(rounding);
        text(printed.toPlainString(), out);
    }

    /** A text of plain signs. */
    private static void text(String plain, ByteText out) throws IOException {
        out.put('"');
        out.put(plain);
        out.put('"');
    }

    /** A finding, printed once for all agencies that have the same. */
    private byte[] printed(Finding finding) {
        byte[] known = findings.get(finding);
        if (known != null) {
            return known;
        }
        byte[] printed = JsonTemplate.of(FindingMapping.write(finding, words), PART_DEPTH)
                .whole();
        if (findings.size() < REMEMBERED) {
            findings.put(finding, printed);
        }
        return printed;
    }
}
