package example.national;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.survey.SurveyCount;
import th.ita.export.survey.SurveyReader;
import th.ita.export.wording.ExportMessages;

/** Counts one CSV file inside an executor, with the library's own reader, so that cells mean what they mean to {@code ita survey}. */
record CsvAnswers(Year year) implements Function<Tuple2<String, PortableDataStream>, Counted> {
    @Override
    public Counted call(Tuple2<String, PortableDataStream> file) throws IOException {
        byte[] content;
        try (DataInputStream in = file._2().open()) {
            content = in.readAllBytes();
        }
        SurveyCount count = SurveyReader.of(year.framework())
                .flatMap(reader -> reader.read(file._1(), content))
                .getOrElseThrow(refusal -> new IllegalArgumentException(words(refusal)));
        Map<AgencySurvey, AnswerCounts> counts = new HashMap<>();
        count.tallies().forEach((survey, agencies) -> agencies.forEach((agency, tally) -> counts.put(
                new AgencySurvey(agency, survey.value()), AnswerCounts.of(year.form(survey.value()), tally))));
        List<String> problems = count.problems().stream().map(CsvAnswers::words).toList();
        return new Counted(counts, problems, count.moreProblems());
    }

    private static String words(Refusal refusal) {
        return ExportMessages.of(Language.EN).refusal(refusal);
    }
}
