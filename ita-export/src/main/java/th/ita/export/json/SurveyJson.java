package th.ita.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.export.survey.IgnoredColumn;
import th.ita.export.survey.SurveyScores;
import th.ita.rules.finding.Finding;
import th.ita.rules.json.Json;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.wording.Messages;

/**
 * The scores of survey answers as JSON: instruments, indicators and questions with their parts, the counted answers in
 * the form of a canonical assessment, and what was found. Scores are given as in {@link ScoreJson}.
 */
public final class SurveyJson {
    /** How a printed object begins and ends around its members. */
    private static final String BEGIN = "{";

    private static final String END = "\n}\n";

    private final SurveyScores scores;
    private final Messages words;

    private SurveyJson(SurveyScores scores, Messages words) {
        this.scores = scores;
        this.words = words;
    }

    /**
     * Writes the scores of all respondents together, and of each agency in short where there are several, agency by agency.
     *
     * @param scores the scores
     * @param words the sentences of the reader's language
     * @param out where JSON text in UTF-8 goes that ends with a line break; left open
     * @throws IOException if it cannot be written
     */
    public static void write(SurveyScores scores, Messages words, OutputStream out) throws IOException {
        SurveyJson json = new SurveyJson(scores, words);
        List<String> agencies = scores.agencies();
        ScoreSheet sheet = scores.sheet(scores.all());
        Json.ObjectBuilder object = json.sheet(sheet, agencies.size() == 1 ? agencies.get(0) : "");
        if (agencies.size() == 1) {
            out.write(bytes(JsonPrinter.print(json.problems(object))));
            out.flush();
            return;
        }
        String before = JsonPrinter.print(object.build());
        String after = JsonPrinter.print(json.problems(Json.object()));
        out.write(bytes(before.substring(0, before.length() - END.length()) + ",\n  \"agencies\": "));
        new SurveyAgencies(scores, sheet.framework().rounding().orElseThrow().value(), words).write(out);
        out.write(bytes("," + after.substring(BEGIN.length())));
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the scores of one agency.
     *
     * @param scores the scores
     * @param agency an agency as the files name it
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(SurveyScores scores, String agency, Messages words) {
        SurveyJson json = new SurveyJson(scores, words);
        return JsonPrinter.print(json.problems(json.sheet(scores.sheet(scores.of(agency)), agency)));
    }

    private Json.ObjectBuilder sheet(ScoreSheet sheet, String agency) {
        Assessment answers = sheet.assessment();
        ExplanationMapping tree = new ExplanationMapping(sheet);
        ScoringFacts facts = ScoringFacts.of(sheet);
        return Json.object()
                .with("agency", agency.isEmpty() ? Json.absent() : Json.of(agency))
                .with("fiscalYear", answers.fiscalYear().year())
                .with(
                        "framework",
                        Json.object()
                                .with("fiscalYear", answers.fiscalYear().year())
                                .with("confidence", facts.weakest().name())
                                .with("unconfirmed", Json.texts(facts.unconfirmed().stream()))
                                .build())
                .with("frameworks", OriginMapping.frameworks(List.of(sheet.framework())))
                .with("instruments", Json.list(nodes(sheet, Level.INSTRUMENT), node -> instrument(node, answers, tree)))
                .with(
                        "indicators",
                        Json.list(
                                nodes(sheet, Level.INDICATOR),
                                node -> tree.score(Json.object().with("code", node.subject()), node)
                                        .with("range", tree.range(node))
                                        .build()))
                .with("questions", Json.list(nodes(sheet, Level.QUESTION), tree::question))
                .with("answers", AnswersMapping.write(answers.answers()))
                .with("findings", Json.list(findings(sheet), finding -> FindingMapping.write(finding, words)))
                .with("digest", sheet.digest());
    }

    private static Json instrument(Explanation node, Assessment answers, ExplanationMapping tree) {
        var given = answers.answers().get(LevelCode.of(node.subject()));
        Json.ObjectBuilder object =
                tree.score(Json.object().with("code", node.subject()), node).with("range", tree.range(node));
        if (given != null) {
            object.with("respondents", given.tally().respondents())
                    .with("population", Json.of(given.population(), Json::of));
        }
        return object.build();
    }

    /** The nodes of the surveys that have answers. */
    private static Stream<Explanation> nodes(ScoreSheet sheet, Level level) {
        return sheet.total().inputs().stream()
                .filter(node -> sheet.assessment().answers().containsKey(LevelCode.of(node.subject())))
                .flatMap(node -> node.at(level).stream());
    }

    private Stream<Finding> findings(ScoreSheet sheet) {
        return Stream.concat(
                sheet.findings().stream(), scores.count().ignored().stream().map(IgnoredColumn::finding));
    }

    private Json problems(Json.ObjectBuilder object) {
        return object.with("problems", Json.list(scores.count().problems().stream(), this::problem))
                .with("moreProblems", scores.count().moreProblems())
                .build();
    }

    private Json problem(Refusal problem) {
        return Json.object()
                .with("file", problem.where().file())
                .with("line", Json.of(problem.where().line(), Json::of))
                .with("column", problem.where().path())
                .with("code", problem.code().name())
                .with("message", words.refusal(problem))
                .build();
    }
}
