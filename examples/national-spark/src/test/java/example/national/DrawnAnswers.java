package example.national;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/** Answers drawn from a seed, written as survey tools export them: by number from 1, blanks empty, now and then a label. */
final class DrawnAnswers {
    private static final int FEW = 300;
    private static final int NATION = 8300;
    private static final int FILES = 8;

    private DrawnAnswers() {}

    /**
     * Draws a nation's answers for the script that measures.
     *
     * @param args a folder, and how many respondents there are together
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (SurveyForm form : new Year(2564).forms()) {
            write(Path.of(args[0]), form, Integer.parseInt(args[1]) / 2, FILES / 2, NATION);
        }
    }

    /** Writes the answers to a survey into several files. */
    static List<Path> write(Path folder, SurveyForm form, int respondents, int files) throws IOException {
        return write(folder, form, respondents, files, FEW);
    }

    private static List<Path> write(Path folder, SurveyForm form, int respondents, int files, int agencies)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(form.instrument().hashCode());
        String head = form.parts().stream().map(FormPart::code).collect(Collectors.joining(","));
        for (int file = 0; file < files; file++) {
            Path path = folder.resolve(form.instrument() + "-" + file + ".csv");
            try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                out.write("agency," + head + "\n");
                for (int row = file; row < respondents; row += files) {
                    out.write("54101-" + random.nextInt(agencies));
                    for (FormPart part : form.parts()) {
                        out.write(",");
                        int choice = random.nextInt(100);
                        if (choice > 0) {
                            out.write(Integer.toString(1 + choice % part.answers().size()));
                        }
                    }
                    out.write("\n");
                }
            }
            written.add(path);
        }
        return written;
    }
}
