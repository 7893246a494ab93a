package th.ita.bench.survey;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/**
 * A nation's answers to one survey, drawn from a seed: of each respondent the agency and a byte for each question, the
 * answer's place in its scale, or {@code BLANK}. Of each question the first part is asked.
 *
 * @param form what is asked
 * @param agencies the agency of each respondent
 * @param answers the rows
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it, and copies would be measured
record Survey(SurveyForm form, int[] agencies, byte[] answers) {
    static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    static final int AGENCIES = 8300;
    static final int PROVINCES = 77;
    static final byte BLANK = -3;

    private static final int STAFF = 500_000;
    private static final int PUBLIC = 800_000;
    private static final int ONE_IN = 500;

    /** {@return both surveys of the nation, respondents in the order in which they answered} */
    static List<Survey> drawn() {
        return List.of(drawn("IIT", STAFF), drawn("EIT", PUBLIC));
    }

    private static Survey drawn(String instrument, int respondents) {
        LevelCode code = LevelCode.of(instrument);
        List<FormPart> parts = SurveyForm.of(YEAR, code).get().parts().stream()
                .filter(part -> part.index() == 0)
                .toList();
        SplittableRandom random = new SplittableRandom(instrument.hashCode());
        int[] agencies = new int[respondents];
        byte[] answers = new byte[respondents * parts.size()];
        for (int row = 0, at = 0; row < respondents; row++) {
            agencies[row] = random.nextInt(AGENCIES);
            for (FormPart part : parts) {
                int choice = random.nextInt(ONE_IN);
                answers[at++] = choice == 0
                        ? BLANK
                        : (byte) Math.min(part.answers().size() - 1, choice % (3 + agencies[row] % 3));
            }
        }
        return new Survey(new SurveyForm(code, parts), agencies, answers);
    }

    int width() {
        return form.parts().size();
    }

    int respondents() {
        return agencies.length;
    }

    static int province(int agency) {
        return agency * PROVINCES / AGENCIES;
    }

    /** What files call an agency, as long as real codes are. */
    static String name(int agency) {
        return "5410102-" + (10_000 + agency);
    }

    /** The agency that files call so. */
    static int agency(CharSequence name) {
        return Integer.parseInt(name, name.length() - 5, name.length(), 10) - 10_000;
    }

    /** {@return the same respondents, agency by agency} */
    Survey sorted() {
        int[] order = IntStream.range(0, respondents())
                .boxed()
                .sorted((one, other) -> Integer.compare(agencies[one], agencies[other]))
                .mapToInt(row -> row)
                .toArray();
        int[] sorted = new int[order.length];
        byte[] rows = new byte[answers.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = agencies[order[row]];
            System.arraycopy(answers, order[row] * width(), rows, row * width(), width());
        }
        return new Survey(form, sorted, rows);
    }

    /** {@return where the rows of each agency begin if they are sorted, and where those of the last end} */
    int[] begin() {
        int[] begin = new int[AGENCIES + 1];
        for (int agency : agencies) {
            begin[agency + 1]++;
        }
        for (int agency = 0; agency < AGENCIES; agency++) {
            begin[agency + 1] += begin[agency];
        }
        return begin;
    }

    Path file(Path folder) {
        return folder.resolve(form.instrument() + ".csv");
    }

    /** Writes a file as survey tools export them: answers by number from 1, blanks empty. */
    void write(Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(folder)), 1 << 16)) {
            StringBuilder head = new StringBuilder("agency");
            form.parts().forEach(part -> head.append(',').append(part.code()));
            out.write((head + "\n").getBytes(StandardCharsets.UTF_8));
            byte[][] names = IntStream.range(0, AGENCIES)
                    .mapToObj(agency -> name(agency).getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
            for (int row = 0, at = 0; row < respondents(); row++) {
                out.write(names[agencies[row]]);
                for (int part = 0; part < width(); part++) {
                    out.write(',');
                    byte answer = answers[at++];
                    if (answer != BLANK) {
                        out.write('1' + answer);
                    }
                }
                out.write('\n');
            }
        }
    }
}
