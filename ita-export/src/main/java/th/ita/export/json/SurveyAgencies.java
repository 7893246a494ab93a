package th.ita.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import th.ita.domain.score.Rounding;
import th.ita.export.printing.ByteText;
import th.ita.export.survey.SurveyScores;
import th.ita.rules.wording.Messages;

/**
 * The agencies of a nation's survey as JSON. Some hundreds are scored and printed at once, so that memory holds no more
 * than those.
 */
final class SurveyAgencies {
    private static final int BLOCK = 64;
    private static final int BLOCKS_AT_ONCE = 16;

    private final SurveyScores scores;
    private final List<String> names;
    private final SurveyAgency agency;

    SurveyAgencies(SurveyScores scores, Rounding rounding, Messages words) {
        this.scores = scores;
        this.names = scores.agencies();
        this.agency = new SurveyAgency(rounding, words);
    }

    /** Writes them as a list stands in an object, from its opening bracket to its closing one. */
    void write(OutputStream out) throws IOException {
        out.write('[');
        for (int from = 0; from < names.size(); from += BLOCK * BLOCKS_AT_ONCE) {
            int first = from;
            List<byte[]> printed = IntStream.range(0, BLOCKS_AT_ONCE)
                    .parallel()
                    .map(block -> first + block * BLOCK)
                    .mapToObj(this::block)
                    .toList();
            for (byte[] block : printed) {
                out.write(block);
            }
        }
        out.write('\n');
        out.write(' ');
        out.write(' ');
        out.write(']');
    }

    /** The text of a block of agencies; none where it begins behind the last of them. */
    private byte[] block(int from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteText text = new ByteText(bytes);
        try {
            for (int at = from; at < Math.min(names.size(), from + BLOCK); at++) {
                text.put(at == 0 ? "\n    " : ",\n    ");
                agency.write(scores.scores(names.get(at)), text);
            }
            text.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes took no text", impossible);
        }
        return bytes.toByteArray();
    }
}
