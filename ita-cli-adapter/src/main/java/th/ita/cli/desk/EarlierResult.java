package th.ita.cli.desk;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.export.questions.ResultQuestions;
import th.ita.export.reading.ReadingHints;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.scoring.ScoreSheet;

/** An earlier result that the user names, to hold a later one against. */
public final class EarlierResult {
    private EarlierResult() {}

    /** The comparison with the result that a file holds, or why there is none. */
    public static Either<Refusal, YearOnYear> compared(Path file, ScoreSheet after, Desk desk) {
        return desk.inputs()
                .read(file, new ReadingHints(Optional.empty(), Optional.empty()))
                .mapLeft(refusal -> IoTrouble.explained(refusal, desk.terminal().words()))
                .flatMap(earlier -> ResultQuestions.sheet(earlier, desk.frameworks()))
                .flatMap(before -> YearOnYear.of(before, after))
                .mapLeft(refusal -> refusal.where().file().isPresent()
                        ? refusal
                        : refusal.at(refusal.where().in(file.toString())));
    }
}
