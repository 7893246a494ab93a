package th.ita.bench.growth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.export.survey.SurveyReader;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.SurveyForm;

/** Respondents counted from a file, of as many agencies as a nation has for as many respondents. */
public final class GrowingSurvey implements Work {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private static final int OF_AN_AGENCY = 120;

    /** For the service loader. */
    public GrowingSurvey() {}

    @Override
    public String id() {
        return "W2";
    }

    @Override
    public String unit() {
        return "respondents counted";
    }

    @Override
    public int least() {
        return 1000;
    }

    @Override
    public Callable<?> of(int size, Path folder) throws IOException {
        SurveyForm form = SurveyForm.of(YEAR, LevelCode.of("EIT")).get();
        Path file = folder.resolve("answers-" + size + ".csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            rows.write("agency"
                    + form.parts().stream().map(part -> "," + part.code()).collect(Collectors.joining()));
            for (int row = 0; row < size; row++) {
                rows.write("\n5410102-" + (10_000 + row * 7919L % Math.max(1, size / OF_AN_AGENCY)));
                for (int part = 0; part < form.parts().size(); part++) {
                    int answers = form.parts().get(part).answers().size();
                    rows.write("," + ((row + part) % answers + 1));
                }
            }
        }
        SurveyReader reader = SurveyReader.of(YEAR).get();
        return () -> reader.read(file, read -> {}).get();
    }
}
