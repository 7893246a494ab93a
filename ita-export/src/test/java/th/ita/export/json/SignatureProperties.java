package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.signing.DetachedSignature;
import th.ita.export.signing.SignedPart;
import th.ita.export.signing.SigningKey;
import th.ita.rules.json.Json;

@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class SignatureProperties {
    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());

    private static CanonicalDocument document(MeasuresPlan plan, ReadingNotes notes) {
        return right(CanonicalDocument.of(new ReadReport(plan, notes)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("what was signed is vouched for, through its file and back; the same twice gives the same bytes")
    void roundTrip(@ForAll MeasuresPlan plan, @ForAll ReadingNotes notes) {
        CanonicalDocument document = document(plan, notes);
        String file = SignatureJson.write(document.sign(KEY));

        assertThat(SignatureJson.write(document(plan, notes).sign(KEY))).isEqualTo(file);
        DetachedSignature read = right(SignatureJson.read(file.getBytes(UTF_8), "plan.sig"));
        assertThat(SignatureJson.write(read)).isEqualTo(file);
        assertThat(right(document.check(read, Optional.of(KEY.verifying().fingerprint())))
                        .flaws())
                .isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("two documents that differ are told to differ, and somewhere; two that do not, nowhere")
    void anyTwo(@ForAll MeasuresPlan one, @ForAll MeasuresPlan other, @ForAll ReadingNotes notes) {
        for (MeasuresPlan plan : List.of(one, other)) {
            CanonicalDocument found = document(plan, notes);
            DetachedSignature signature = document(one, notes).sign(KEY);
            SignatureCheck check =
                    right(found.check(signature, Optional.of(KEY.verifying().fingerprint())));

            assertThat(check.vouches()).isEqualTo(plan.equals(one));
            assertThat(check.changes().isEmpty()).isEqualTo(plan.equals(one));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("a change of any single value is told, with its path")
    void singleValue(@ForAll MeasuresPlan plan, @ForAll int which) {
        Json before = PlanMapping.write(plan, ReadingNotes.NONE, List.of());
        Map<String, Json.Scalar> values = DocumentParts.values(before);
        List<String> paths = List.copyOf(values.keySet());
        String path = paths.get(Math.floorMod(which, paths.size()));
        List<SignedPart> signed = new ArrayList<>();
        for (SignedPart part : DocumentParts.of(before)) {
            signed.add(part.path().equals(path) ? SignedPart.of(path, "\"something else that nobody wrote\"") : part);
        }

        List<DocumentChange> changes = PartsComparison.between(signed, before);

        assertThat(changes).isNotEmpty();
        List<String> keys = List.of(path.replaceAll("\\[[0-9]+]", "").split("/", -1));
        assertThat(changes).allSatisfy(change -> {
            List<String> where =
                    change.where().stream().map(DocumentChange.Step::key).toList();
            assertThat(keys.subList(0, where.size())).isEqualTo(where);
        });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("a signature file of which any one letter was changed never vouches")
    void tampering(@ForAll MeasuresPlan plan, @ForAll int where, @ForAll int how) {
        CanonicalDocument document = document(plan, ReadingNotes.NONE);
        byte[] file = SignatureJson.write(document.sign(KEY)).getBytes(UTF_8);
        int at = Math.floorMod(where, file.length);
        byte[] letters = "0123456789abcdefXYZ/=\"{".getBytes(UTF_8);
        byte changed = letters[Math.floorMod(how, letters.length)];
        Assume.that(file[at] != changed);
        file[at] = changed;

        SignatureJson.read(file, "plan.sig")
                .flatMap(
                        read -> document.check(read, Optional.of(KEY.verifying().fingerprint())))
                .forEach(check -> assertThat(check.vouches()).isFalse());
    }
}
