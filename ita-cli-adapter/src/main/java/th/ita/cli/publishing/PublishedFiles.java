package th.ita.cli.publishing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.publishing.PublishedYear;
import th.ita.export.publishing.PublishingRefusal;
import th.ita.export.reading.ReadReport;

/** What the user's files say of one agency's year. */
final class PublishedFiles {
    private PublishedFiles() {}

    /** Reads the files, of which one may be a plan and one the result of the same year and agency. */
    static Either<Refusal, PublishedYear> read(List<DocumentArgument> files, Desk desk) {
        Optional<ReadReport> plan = Optional.empty();
        Optional<Assessment> result = Optional.empty();
        DocumentArgument ofPlan = files.get(0);
        DocumentArgument ofResult = files.get(0);
        for (DocumentArgument file : files) {
            Either<Refusal, Input> input = file.read(desk);
            if (input.isLeft()) {
                return Either.left(input.getLeft());
            }
            boolean isPlan = input.get() instanceof Input.OfPlan;
            if (isPlan ? plan.isPresent() : result.isPresent()) {
                return Either.left(Refusal.of(CliRefusal.SECOND_OF_ITS_KIND, file.place()));
            }
            if (input.get() instanceof Input.OfPlan read) {
                plan = Optional.of(read.report());
                ofPlan = file;
                UnreadNote.tell(read.report().notes(), desk.terminal());
            } else if (input.get() instanceof Input.OfResult read) {
                result = Optional.of(read.result());
                ofResult = file;
            }
        }
        DocumentArgument first = plan.isPresent() ? ofPlan : ofResult;
        DocumentArgument second = ofResult;
        return PublishedYear.of(plan, result, desk.frameworks())
                .mapLeft(refusal -> isOfTwo(refusal) ? refusal.at(second.place()) : first.here(refusal));
    }

    /** Whether it is the result that does not belong to the plan. */
    private static boolean isOfTwo(Refusal refusal) {
        return refusal.code() == PublishingRefusal.SITE_OF_TWO_YEARS
                || refusal.code() == PublishingRefusal.SITE_OF_TWO_AGENCIES;
    }
}
