package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.export.input.Input;
import th.ita.export.json.ScoreJson;
import th.ita.export.questions.ResultQuestions;
import th.ita.export.reading.SourceFile;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.review.ResultReview;
import th.ita.web.TestServer;
import th.ita.web.desk.Desk;
import th.ita.web.http.WebWords;

/** Questions about documents over HTTP: the answers of the command line, to the letter. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsApiTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String PLAN = UDON + "/years/2564/measures-plan";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.startWithExample();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(String path) throws Exception {
        return server.send(server.with("POST", path, "text/plain", Files.readString(EXAMPLE)));
    }

    @Test
    void a_score_is_what_the_writers_of_the_core_print() throws Exception {
        Desk desk = new Desk(
                server.store(),
                Frameworks.builtIn(),
                (queries, done) -> {
                    throw new AssertionError("nothing is looked at here");
                },
                java.time.Clock.systemUTC());
        Input input = desk.read(
                        new SourceFile("body.txt", Files.readAllBytes(EXAMPLE)), Optional.empty(), Optional.empty())
                .get();
        ResultReview review =
                ResultQuestions.review(input, Frameworks.builtIn()).get();
        String printed = ScoreJson.write(review, WebWords.of(Language.TH));
        assertThat(printed).contains("6.25", "49.89", "49.98");
        assertThat(server.get(PLAN + "/score").body()).isEqualTo(printed);
        assertThat(post("/api/v1/score").body()).isEqualTo(printed);
        assertThat(server.get(PLAN + "/score", "Accept-Language", "en").body())
                .isEqualTo(ScoreJson.write(review, WebWords.of(Language.EN)));
    }

    @Test
    void an_analysis_tells_what_is_weak_and_what_changed() throws Exception {
        assertThat(server.get(PLAN + "/analysis").body()).contains("\"weaknesses\"", "\"9\"", "\"10\"");
        assertThat(server.get(PLAN + "/analysis?urgentBelow=90&keepFrom=80").body())
                .contains("\"code\": \"THRESHOLDS_CROSSED\"");
        assertThat(server.get(UDON + "/years/2563/assessment/comparison?with=2563")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_plan_reaches_its_target_or_says_what_is_wrong_with_the_question() throws Exception {
        assertThat(server.get(PLAN + "/plan?target=10=100&list=0").body())
                .contains("\"reachable\": true", "\"items\": [");
        HttpResponse<String> missing = server.get(PLAN + "/plan");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("\"code\": \"PARAMETER_MISSING\"", "\"path\": \"?target\"");
        assertThat(server.get(PLAN + "/plan?target=10=100&met=O1&notMet=O1").body())
                .contains("\"code\": \"MET_AND_NOT_MET\"");
    }

    @Test
    void completeness_and_agenda_tell_of_a_plan_and_of_nothing_else() throws Exception {
        assertThat(server.get(PLAN + "/completeness").body()).contains("\"item\": \"all\"", "\"findings\"");
        assertThat(server.get(PLAN + "/completeness?item=O42").body()).contains("\"item\": \"O42\"");
        assertThat(server.get(PLAN + "/completeness?item=O1").statusCode()).isEqualTo(400);
        assertThat(server.get(PLAN + "/agenda?on=2021-03-31").body()).contains("\"on\": \"2021-03-31\"");
        HttpResponse<String> result = server.get(UDON + "/years/2563/assessment/completeness");
        assertThat(result.statusCode()).isEqualTo(422);
        assertThat(result.body()).contains("\"code\": \"NOT_A_PLAN\"");
    }

    @Test
    void papers_come_by_ending_and_by_type() throws Exception {
        HttpResponse<byte[]> pdf = server.bytes(PLAN + "/papers/o42.pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(server.bytes(PLAN + "/papers/O42", "Accept", "application/pdf;q=0.1, text/html;q=0.9")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("text/html;charset=utf-8");
        for (String ending : new String[] {"docx", "xlsx"}) {
            assertThat(server.bytes(PLAN + "/papers/o43." + ending).body())
                    .as(ending)
                    .startsWith('P', 'K');
        }
        assertThat(server.get(PLAN + "/papers/o42.md").body()).contains("มาตรการ");
        assertThat(server.get(PLAN + "/papers/o42.csv?bom=true").body()).startsWith("\uFEFF");
        assertThat(server.get(PLAN + "/papers/o42.csv?table=no").body()).contains("measures-table");
        assertThat(server.get(PLAN + "/papers/o42.ics").body()).startsWith("BEGIN:VCALENDAR");
        assertThat(server.get(PLAN + "/papers/o42.json").body()).contains("\"measures\": [");
        assertThat(server.get(PLAN + "/papers/o42.exe").body()).contains("\"code\": \"UNKNOWN_OUTPUT_FORMAT\"");
        assertThat(server.get(PLAN + "/papers/O42", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(server.get(PLAN + "/papers/all.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void inference_and_audit_need_no_document() throws Exception {
        assertThat(server.get("/api/v1/inference?year=2563&indicator=9&score=49.89&notMet=O6,O8,O25-O31")
                        .body())
                .contains("\"constrained\": {", "\"kind\": \"DIGITS_SWAPPED\"", "\"to\": \"49.98\"");
        HttpResponse<String> audit = server.send(server.with(
                "POST",
                "/api/v1/audit",
                "text/csv",
                "หน่วยงาน,ปีงบประมาณ,IIT,EIT,OIT,คะแนนรวม,ระดับ\nก,2564,80.00,80.00,80.00,81.00,A\n"));
        assertThat(audit.body()).contains("\"inconsistent\": 1");
    }

    @Test
    void long_answers_come_compressed_where_that_is_accepted() throws Exception {
        HttpResponse<byte[]> reply = server.bytes(PLAN + "/score", "Accept-Encoding", "gzip");
        assertThat(reply.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(server.get(PLAN + "/score").body());
    }
}
