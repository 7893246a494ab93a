package th.ita.web.pages;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.ProgressEntry;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.ThaiDay;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.http.Form;

/** What is noted of a measure while it is carried out, each with the fields of its form. */
enum Noting {
    PROGRESS("day", "role", "text") {
        @Override
        Either<Refusal, PlanCommand> command(int number, Form form) {
            return day(form, "day")
                    .map(day -> new PlanCommand.RecordProgress(
                            number, new ProgressEntry(day, text(form, "role"), text(form, "text"))));
        }
    },
    RESULT("done", "result") {
        @Override
        Either<Refusal, PlanCommand> command(int number, Form form) {
            return day(form, "done").map(done -> new PlanCommand.RecordResult(number, done, text(form, "result")));
        }
    },
    RECOMMENDATION("recommendation") {
        @Override
        Either<Refusal, PlanCommand> command(int number, Form form) {
            return Either.right(new PlanCommand.Recommend(number, text(form, "recommendation")));
        }
    },
    EVIDENCE("link", "title", "kind") {
        @Override
        Either<Refusal, PlanCommand> command(int number, Form form) {
            return Evidence.parse(text(form, "link"), Texts.given(text(form, "title")))
                    .mapLeft(refusal -> refusal.at(Place.path("link")))
                    .map(evidence -> kind(form).map(evidence::of).orElse(evidence))
                    .map(evidence -> new PlanCommand.AttachEvidence(number, evidence));
        }
    };

    private final List<String> fields;

    Noting(String... fields) {
        this.fields = List.of(fields);
    }

    /** The command that a form gives, or which of its fields cannot be read. */
    abstract Either<Refusal, PlanCommand> command(int number, Form form);

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> fields() {
        return fields;
    }

    /** What a field would hold now, of those that others can have changed meanwhile. */
    static String now(String field, Measure measure, Words words) {
        return switch (field) {
            case "done" -> measure.done().map(day -> words.messages().day(day)).orElse("");
            case "result" -> measure.result().orElse("");
            case "recommendation" -> measure.recommendation().orElse("");
            default -> "";
        };
    }

    private static Either<Refusal, LocalDate> day(Form form, String field) {
        return ThaiDay.parse(text(form, field)).mapLeft(refusal -> refusal.at(Place.path(field)));
    }

    private static String text(Form form, String field) {
        return Texts.plain(form.text(field).orElse("")).strip();
    }

    private static Optional<EvidenceKind> kind(Form form) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(text(form, "kind")))
                .findFirst();
    }
}
