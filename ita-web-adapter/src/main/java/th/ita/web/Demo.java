package th.ita.web;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.export.reading.SourceFile;
import th.ita.rules.history.Saving;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Witness;

/** The report of a real municipality, put into a store as somebody would who begins: its plan, its result, a draft. */
final class Demo {
    private static final String REPORT = "udon-thani-fy2564.txt";
    private static final Keeping.Change FIRST =
            new Keeping.Change(0, "ita serve --demo", "ita serve --demo", Witness.NONE);

    private final Desk desk;

    private Demo(Desk desk) {
        this.desk = desk;
    }

    static void fill(RevisionStore store, FrameworkSource frameworks, Clock clock) {
        Desk desk = new Desk(
                store,
                frameworks,
                (queries, done) -> {
                    throw new IllegalStateException("the example is not looked at");
                },
                clock);
        Either<Refusal, Saving> filled = new Demo(desk).fill();
        if (filled.isLeft()) {
            throw new IllegalStateException("the example cannot be read: " + filled.getLeft());
        }
    }

    private Either<Refusal, Saving> fill() {
        return desk.read(report(), Optional.empty(), Optional.empty())
                .flatMap(input -> keep(input)
                        .flatMap(kept -> ResultQuestions.result(input))
                        .flatMap(result -> keep(new Input.OfResult(result)))
                        .flatMap(kept -> open(((Input.OfPlan) input).report().plan())));
    }

    private Either<Refusal, Saving> keep(Input input) {
        return Keeping.key(input).flatMap(key -> desk.keeping().keep(key, input, FIRST));
    }

    private Either<Refusal, Saving> open(MeasuresPlan plan) {
        RevisionKey key = new RevisionKey(plan.agency().id(), plan.fiscalYear(), RecordKind.PLAN_LIFE);
        return desk.keeping().open(key, plan, FIRST);
    }

    private static SourceFile report() {
        try (InputStream stream = Demo.class.getResourceAsStream(REPORT)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + REPORT);
            }
            return new SourceFile(REPORT, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
