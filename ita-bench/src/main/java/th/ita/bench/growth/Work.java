package th.ita.bench.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.export.batch.BatchFile;
import th.ita.export.survey.SurveyReader;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.SurveyForm;

/** Work whose size can be chosen. */
enum Work {
    /** Agencies scored by the compiled scorer, in memory. */
    W1("agencies scored", 100) {
        @Override
        Callable<?> of(int size, Path folder) {
            CompiledScorer scorer = CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2))
                    .get();
            BatchInputs in = scorer.inputs(size);
            BatchScores out = scorer.scores(size);
            for (int agency = 0; agency < size; agency++) {
                in.items(agency, 0, agency * 0x9E37_79B9_7F4AL, (1L << 43) - 1);
                in.figure(agency, 0, agency % 10_000);
                in.figure(agency, 1, 5000);
            }
            return () -> {
                scorer.score(in, out, 0, size);
                return out;
            };
        }
    },
    /** Respondents counted from a file, of as many agencies as a nation has for as many respondents. */
    W2("respondents counted", 1000) {
        @Override
        Callable<?> of(int size, Path folder) throws IOException {
            SurveyForm form = SurveyForm.of(YEAR, LevelCode.of("EIT")).get();
            String head = form.parts().stream().map(part -> "," + part.code()).collect(Collectors.joining());
            StringBuilder text = new StringBuilder("agency" + head + "\n");
            for (int row = 0; row < size; row++) {
                text.append("5410102-").append(10_000 + row * 7919L % Math.max(1, size / 120));
                for (int part = 0; part < form.parts().size(); part++) {
                    text.append(',')
                            .append((row + part)
                                            % form.parts().get(part).answers().size()
                                    + 1);
                }
                text.append('\n');
            }
            Path file = folder.resolve("answers-" + size + ".csv");
            Files.writeString(file, text, StandardCharsets.US_ASCII);
            SurveyReader reader = SurveyReader.of(YEAR).get();
            return () -> reader.read(file, read -> {}).get();
        }
    },
    /** Lines of a table scored and ranked. */
    W2B("lines of a table scored", 100) {
        @Override
        Callable<?> of(int size, Path folder) throws IOException {
            String items =
                    IntStream.rangeClosed(1, 43).mapToObj(item -> "O" + item).collect(Collectors.joining(","));
            StringBuilder text = new StringBuilder("name,province," + items + "\n");
            for (int row = 0; row < size; row++) {
                text.append("เทศบาลที่ ")
                        .append(row)
                        .append(",จังหวัด")
                        .append(row % 77)
                        .append(",1".repeat(43))
                        .append('\n');
            }
            Path file = folder.resolve("agencies-" + size + ".csv");
            Files.writeString(file, text);
            return () -> BatchFile.score(file, YEAR, true, line -> {}).get();
        }
    };

    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    private final String unit;
    private final int least;

    Work(String unit, int least) {
        this.unit = unit;
        this.least = least;
    }

    /** What it is done to. */
    String unit() {
        return unit;
    }

    /** Its sizes, two a decade. */
    List<Integer> sizes() {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(step -> (int) Math.round(least * Math.pow(10, step / 2.0)))
                .toList();
    }

    /** The work of a size, ready to be done. */
    abstract Callable<?> of(int size, Path folder) throws IOException;
}
