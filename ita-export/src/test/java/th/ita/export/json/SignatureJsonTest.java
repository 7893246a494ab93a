package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.score.ReportedScore;
import th.ita.export.ExamplePlan;
import th.ita.export.json.DocumentChange.Kind;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.SignatureRefusal;
import th.ita.export.signing.SignedPart;
import th.ita.export.signing.SigningKey;
import th.ita.export.signing.Statement;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureJsonTest {
    private static final MeasuresPlan PLAN = ExamplePlan.plan();
    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    private static final SigningKey OTHER_KEY = SigningKey.generate(new SecureRandom());

    private final DetachedSignature signature = document(PLAN).sign(KEY);

    private static CanonicalDocument document(MeasuresPlan plan) {
        return right(CanonicalDocument.of(new ReadReport(plan, ReadingNotes.NONE)));
    }

    private SignatureCheck check(MeasuresPlan plan) {
        return right(document(plan).check(signature, Optional.of(KEY.verifying().fingerprint())));
    }

    private static Refusal refusal(String file) {
        return SignatureJson.read(file.getBytes(UTF_8), "x.sig").getLeft();
    }

    private static MeasuresPlan with(List<Measure> measures) {
        return MeasuresPlan.builder().from(PLAN).measures(measures).build();
    }

    @Test
    void what_is_signed_is_what_stores_keep() {
        CanonicalDocument document = document(PLAN);

        assertThat(document.payload()).isEqualTo(right(JsonDocuments.plans().encode(PLAN)));
        assertThat(document.key()).hasToString("เทศบาลนครอุดรธานี/2564/measures-plan");
        assertThat(signature.statement().digest()).isEqualTo(document.digest());
    }

    @Test
    void the_signed_bytes_are_lines_that_anybody_can_write() {
        Statement statement = signature.statement();
        String[] lines = new String(statement.bytes(), UTF_8).split("\n", -1);

        assertThat(lines)
                .startsWith(
                        "ita-signature-1",
                        "เทศบาลนครอุดรธานี/2564/measures-plan",
                        "1",
                        document(PLAN).digest().hex())
                // printf '"49.89"' | sha256sum
                .contains("previousResult/reported/9 "
                        + SignedPart.of("x", "\"49.89\"").digest())
                .endsWith("");
        assertThat(SignedPart.of("x", "true").digest()).isEqualTo("b5bea41b6c623f7c09f1bf24dcae58eb");
    }

    @Test
    void the_file_holds_no_word_of_the_document_but_whose_it_is() {
        assertThat(SignatureJson.write(signature))
                .doesNotContain("มาตรการ", "49.89", "นักวิเคราะห์")
                .contains("\"document\": \"เทศบาลนครอุดรธานี/2564/measures-plan\"", "\"measures[0]/title\"");
    }

    @Test
    void a_changed_figure_is_told_as_one() {
        Assessment result = Assessment.builder()
                .from(PLAN.previousResult().orElseThrow())
                .reported(java.util.Map.of(
                        LevelCode.of("9"), right(ReportedScore.parse("94.89")),
                        LevelCode.of("10"), right(ReportedScore.parse("6.25"))))
                .build();

        SignatureCheck check =
                check(MeasuresPlan.builder().from(PLAN).previousResult(result).build());

        assertThat(check.flaws()).containsExactly(SignatureFlaw.CHANGED_DOCUMENT);
        assertThat(check.changes()).singleElement().satisfies(change -> {
            assertThat(DocumentArea.of(change)).isEqualTo(DocumentArea.FIGURES);
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.where())
                    .extracting(DocumentChange.Step::key)
                    .containsExactly("previousResult", "reported", "9");
            assertThat(change.after()).isEqualTo("94.89");
            assertThat(change.before()).isEmpty();
        });
    }

    @Test
    void a_changed_measure_is_told_by_its_title() {
        List<Measure> measures = new ArrayList<>(PLAN.measures());
        measures.set(
                2,
                Measure.builder()
                        .from(measures.get(2))
                        .result("ยังไม่ดำเนินการ")
                        .build());

        assertThat(check(with(measures)).changes()).singleElement().satisfies(change -> {
            assertThat(DocumentArea.of(change)).isEqualTo(DocumentArea.MEASURES);
            assertThat(change.where())
                    .containsExactly(
                            new DocumentChange.Step("measures", measures.get(2).title()),
                            new DocumentChange.Step("result", ""));
            assertThat(change.after()).isEqualTo("ยังไม่ดำเนินการ");
        });
    }

    @Test
    void a_measure_with_another_title_is_told_by_where_it_stood() {
        List<Measure> measures = new ArrayList<>(PLAN.measures());
        measures.set(
                1, Measure.builder().from(measures.get(1)).title("ชื่อใหม่").build());

        assertThat(check(with(measures)).changes())
                .containsExactly(new DocumentChange(
                        List.of(new DocumentChange.Step("measures", "#2"), new DocumentChange.Step("title", "")),
                        Kind.CHANGED,
                        "",
                        "ชื่อใหม่"));
    }

    @Test
    void an_unsigned_measure_and_one_that_was_cut_are_told() {
        List<Measure> measures = new ArrayList<>(PLAN.measures());
        measures.remove(0);
        measures.add(Measure.builder().title("มาตรการที่ไม่ได้ลงลายมือชื่อ").build());

        assertThat(check(with(measures)).changes())
                .containsExactlyInAnyOrder(
                        new DocumentChange(
                                List.of(new DocumentChange.Step("measures", "")),
                                Kind.ADDED,
                                "",
                                "มาตรการที่ไม่ได้ลงลายมือชื่อ"),
                        new DocumentChange(List.of(new DocumentChange.Step("measures", "")), Kind.REMOVED, "#1", ""));
    }

    @Test
    void measures_in_another_order_are_told_as_that() {
        List<Measure> turned = new ArrayList<>(PLAN.measures());
        java.util.Collections.reverse(turned);

        assertThat(check(with(turned)).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.REORDERED));
    }

    @Test
    void a_wrong_key_is_told_whatever_the_document() {
        SignatureCheck check = right(document(PLAN)
                .check(signature, Optional.of(OTHER_KEY.verifying().fingerprint())));

        assertThat(check.flaws()).containsExactly(SignatureFlaw.WRONG_KEY);
        assertThat(right(document(PLAN).check(signature, Optional.empty())).flaws())
                .containsExactly(SignatureFlaw.KEY_NOT_CHECKED);
    }

    @Test
    void an_altered_statement_is_not_believed_about_the_document() {
        Statement said = signature.statement();
        Statement other = new Statement(
                said.document(),
                said.form(),
                said.digest(),
                said.parts().subList(1, said.parts().size()));
        DetachedSignature altered = new DetachedSignature(other, signature.signer(), signature.base64());
        DetachedSignature claimed = new DetachedSignature(said, OTHER_KEY.verifying(), signature.base64());

        for (DetachedSignature one : List.of(altered, claimed)) {
            SignatureCheck check = right(document(with(List.of())).check(one, Optional.empty()));
            assertThat(check.flaws()).contains(SignatureFlaw.ALTERED_SIGNATURE);
            assertThat(check.changes()).isEmpty();
        }
    }

    @Test
    void the_signature_of_another_document_is_told_as_that() {
        Agency agency = Agency.builder()
                .from(PLAN.agency())
                .id(AgencyId.of("เทศบาลอื่น"))
                .build();
        CanonicalDocument result = right(CanonicalDocument.of(ExamplePlan.result()));

        assertThat(check(MeasuresPlan.builder().from(PLAN).agency(agency).build())
                        .flaws())
                .containsExactly(SignatureFlaw.OTHER_DOCUMENT, SignatureFlaw.CHANGED_DOCUMENT);
        SignatureCheck ofResult =
                right(result.check(signature, Optional.of(KEY.verifying().fingerprint())));
        assertThat(ofResult.flaws()).containsExactly(SignatureFlaw.OTHER_DOCUMENT, SignatureFlaw.CHANGED_DOCUMENT);
        assertThat(ofResult.changes()).isEmpty();
    }

    @Test
    void a_result_that_is_nobodys_cannot_be_signed() {
        Assessment nobodys = Assessment.builder()
                .from(ExamplePlan.result())
                .agency(Optional.empty())
                .build();

        assertThat(CanonicalDocument.of(nobodys).getLeft().code()).isEqualTo(SignatureRefusal.SIGNED_FOR_NOBODY);
    }

    @Test
    void a_signature_cut_anywhere_is_refused_with_its_place() {
        byte[] file = SignatureJson.write(signature).getBytes(UTF_8);

        for (int length = 0; length < file.length - 2; length += 97) {
            Refusal refusal =
                    SignatureJson.read(Arrays.copyOf(file, length), "x.sig").getLeft();
            assertThat(refusal.where().file()).contains("x.sig");
        }
        assertThat(SignatureJson.read(Arrays.copyOf(file, file.length / 2), "x.sig")
                        .getLeft()
                        .code())
                .isEqualTo(JsonRefusal.JSON_ENDS_EARLY);
    }

    @Test
    void what_is_no_signature_is_told_by_what_is_wrong_with_it() {
        String file = SignatureJson.write(signature);

        assertThat(code(file.replace("\"kind\": \"ita-signature\"", "\"kind\": \"measures-plan\"")))
                .isEqualTo(JsonRefusal.OTHER_KIND);
        assertThat(code(PlanJson.write(PLAN, ReadingNotes.NONE))).isEqualTo(JsonRefusal.MISSING_KEY);
        assertThat(code(file.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .isEqualTo(JsonRefusal.NEWER_SCHEMA);
        assertThat(code(file.replace(signature.base64(), "AAAA"))).isEqualTo(SignatureRefusal.NOT_A_SIGNATURE);
        assertThat(code(file.replace(KEY.verifying().base64(), "AAAA"))).isEqualTo(SignatureRefusal.NOT_A_PUBLIC_KEY);
        assertThat(code(file.replace("measures[0]/title", "measures[0]//title")))
                .isEqualTo(SignatureRefusal.NOT_A_PART);
        assertThat(code(file.replaceFirst("\"agency/id\": \"..", "\"agency/id\": \"XX")))
                .isEqualTo(SignatureRefusal.NOT_A_PART_DIGEST);
        assertThat(code(file.replaceFirst("\"digest\": \".", "\"digest\": \"X")))
                .isEqualTo(SignatureRefusal.NOT_A_DIGEST);
        assertThat(code(file.replace("\"form\": 1", "\"form\": 0"))).isEqualTo(JsonRefusal.NOT_A_COUNT);
        assertThat(code(file.replaceFirst("\"agency/id\"", "\"agency/name/th\"")))
                .isEqualTo(JsonRefusal.DUPLICATE_KEY);
        assertThat(code(file.replaceFirst("\"signature\": .*", ""))).isEqualTo(JsonRefusal.MISSING_KEY);
    }

    private static RefusalCode code(String file) {
        return refusal(file).code();
    }

    @Test
    void a_signature_over_another_form_of_documents_is_refused() {
        Statement said = signature.statement();
        DetachedSignature later =
                DetachedSignature.of(new Statement(said.document(), 2, said.digest(), said.parts()), KEY);

        assertThat(document(PLAN).check(later, Optional.empty()).getLeft().code())
                .isEqualTo(JsonRefusal.NEWER_SCHEMA);
    }

    @Test
    void paths_that_belong_to_no_document_are_compared_all_the_same() {
        List<SignedPart> odd = List.of(
                SignedPart.of("a", "1"),
                SignedPart.of("a/b", "1"),
                SignedPart.of("measures[999999999]/title", "1"),
                SignedPart.of("measures/x", "1"),
                SignedPart.of("measures[3][4]", "1"));

        assertThat(PartsComparison.between(odd, PlanMapping.write(PLAN, ReadingNotes.NONE, List.of())))
                .isNotEmpty();
    }

    @Test
    void what_no_signature_is_over_is_known() {
        byte[] fed = PlanJson.write(PLAN, ReadingNotes.NONE)
                .replaceFirst("\\{", "{\"frameworks\":[],")
                .getBytes(UTF_8);

        assertThat(CanonicalDocument.uncovered(fed, "x.json")).containsExactly("frameworks");
        assertThat(CanonicalDocument.uncovered(
                        PlanJson.write(PLAN, ReadingNotes.NONE).getBytes(UTF_8), "x.json"))
                .isEmpty();
    }
}
