package th.ita.export.survey;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.export.csv.CsvRefusal;

/** Tallies and problems as a checkpoint holds them. */
final class TallyData {
    private TallyData() {}

    /** A text of any length, which {@code writeUTF} would not take. */
    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, SurveyTally tally) throws IOException {
        out.writeLong(tally.respondents());
        out.writeInt(tally.questions().size());
        for (Map.Entry<QuestionCode, List<PartTally>> question :
                tally.questions().entrySet()) {
            out.writeUTF(question.getKey().value());
            out.writeInt(question.getValue().size());
            for (PartTally part : question.getValue()) {
                out.writeLong(part.blank());
                out.writeLong(part.noAnswer());
                out.writeLong(part.unreadable());
                out.writeInt(part.scale());
                for (int answer = 0; answer < part.scale(); answer++) {
                    out.writeLong(part.count(answer));
                }
            }
        }
    }

    static SurveyTally read(DataInputStream in) throws IOException {
        long respondents = in.readLong();
        SortedMap<QuestionCode, List<PartTally>> questions = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            QuestionCode code = new QuestionCode(in.readUTF());
            List<PartTally> parts = new ArrayList<>();
            for (int missing = in.readInt(); missing > 0; missing--) {
                parts.add(readPart(in));
            }
            questions.put(code, parts);
        }
        return new SurveyTally(respondents, questions);
    }

    private static PartTally readPart(DataInputStream in) throws IOException {
        long blank = in.readLong();
        long noAnswer = in.readLong();
        long unreadable = in.readLong();
        long[] counts = new long[in.readInt()];
        for (int answer = 0; answer < counts.length; answer++) {
            counts[answer] = in.readLong();
        }
        return PartTally.of(blank, noAnswer, unreadable, counts);
    }

    static void writeProblems(DataOutputStream out, List<Refusal> problems) throws IOException {
        out.writeInt(problems.size());
        for (Refusal problem : problems) {
            out.writeUTF(problem.code().name());
            writeText(out, problem.where().file().orElse(""));
            out.writeInt(problem.where().line().orElse(0));
            out.writeBoolean(problem.where().path().isPresent());
            writeText(out, problem.where().path().orElse(""));
            out.writeInt(problem.arguments().size());
            for (String argument : problem.arguments()) {
                writeText(out, argument);
            }
        }
    }

    static List<Refusal> readProblems(DataInputStream in) throws IOException {
        List<Refusal> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            RefusalCode code = code(in.readUTF());
            Place file = Place.file(readText(in));
            int line = in.readInt();
            boolean inData = in.readBoolean();
            String path = readText(in);
            Place place = (inData ? Place.path(path).in(file.file().orElse("")) : file).at(line);
            String[] arguments = new String[in.readInt()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = readText(in);
            }
            problems.add(Refusal.of(code, place, arguments));
        }
        return problems;
    }

    /** What can be wrong with a line or a cell without ending the counting is one of these. */
    private static RefusalCode code(String name) throws IOException {
        return Stream.<RefusalCode>concat(Arrays.stream(SurveyFileRefusal.values()), Arrays.stream(CsvRefusal.values()))
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(name));
    }
}
