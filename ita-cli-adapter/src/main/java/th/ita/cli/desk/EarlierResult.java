package th.ita.cli.desk;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** An earlier result that the user names, to hold a later one against. */
public final class EarlierResult {
    private EarlierResult() {}

    /** The comparison with the result that a file holds, or why there is none. */
    public static Either<Refusal, YearOnYear> compared(Path file, ScoreSheet after, Desk desk) {
        return desk.inputs()
                .read(file, new ReadingHints(Optional.empty(), Optional.empty()))
                .mapLeft(refusal -> IoTrouble.explained(refusal, desk.terminal().words()))
                .flatMap(EarlierResult::of)
                .flatMap(result -> desk.frameworks()
                        .framework(result.fiscalYear())
                        .flatMap(framework -> Scorer.of(framework).score(result)))
                .flatMap(before -> YearOnYear.of(before, after))
                .mapLeft(refusal -> refusal.where().file().isPresent()
                        ? refusal
                        : refusal.at(refusal.where().in(file.toString())));
    }

    /** The result by itself, or the one that a plan answers, with the plan's agency. */
    public static Either<Refusal, Assessment> of(Input input) {
        if (input instanceof Input.OfResult result) {
            return Either.right(result.result());
        }
        MeasuresPlan plan = ((Input.OfPlan) input).report().plan();
        return plan.previousResult()
                .<Either<Refusal, Assessment>>map(result -> Either.right(Assessment.builder()
                        .from(result)
                        .agency(result.agency().or(() -> Optional.of(plan.agency())))
                        .build()))
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NO_RESULT, Place.unknown())));
    }
}
