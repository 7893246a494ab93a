package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Makes the plan again from which a paper of this project was composed. */
final class OwnPaperReader {
    private final FrameworkSource frameworks;
    private final Place file;

    OwnPaperReader(FrameworkSource frameworks, Place file) {
        this.frameworks = frameworks;
        this.file = file;
    }

    Either<Refusal, ReadReport> read(OwnPaper paper, ReadingHints hints) {
        if (hints.year().filter(year -> !year.equals(paper.year())).isPresent()) {
            return Either.left(hints.otherYear(paper.year()).at(file));
        }
        return agency(paper, hints)
                .flatMap(agency -> frameworks
                        .framework(paper.year())
                        .mapLeft(refusal -> refusal.at(file))
                        .flatMap(framework -> read(paper, agency, framework)));
    }

    private Either<Refusal, Agency> agency(OwnPaper paper, ReadingHints hints) {
        List<String> prose = paper.introduction().stream().map(Part.Text::words).toList();
        if (hints.agency().isPresent()) {
            String name = hints.agency().get();
            return AgencyFinder.named(name, prose)
                    .<Either<Refusal, Agency>>map(Either::right)
                    .orElseGet(() ->
                            Either.left(Refusal.of(DomainRefusal.NOT_AN_AGENCY_ID, Place.path("--agency"), name)));
        }
        return AgencyFinder.titled(paper.agency(), prose)
                .<Either<Refusal, Agency>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NO_AGENCY, file)));
    }

    private Either<Refusal, ReadReport> read(OwnPaper paper, Agency agency, Framework framework) {
        List<UnreadLine> unread = new ArrayList<>(paper.unread());
        return rows(paper, unread).map(rows -> {
            MeasureMaker maker = new MeasureMaker(framework, Mending.none(), true);
            List<Measure> measures =
                    RowNumbers.removed(rows, true).stream().map(maker::measure).toList();
            MeasuresPlan plan = MeasuresPlan.builder()
                    .agency(agency)
                    .fiscalYear(paper.year())
                    .previousResult(paper.result())
                    .introduction(
                            paper.introduction().stream().map(Part.Text::words).toList())
                    .analysis(paper.analysis())
                    .standingLead(paper.standingLead())
                    .standingMeasures(paper.standing())
                    .measures(measures)
                    .signatory(paper.signatory())
                    .build();
            return new ReadReport(plan, new ReadingNotes(unread, 0, 0));
        });
    }

    /** The rows of the measures table; a paper without a table says that there are none. */
    private Either<Refusal, List<MeasureRow>> rows(OwnPaper paper, List<UnreadLine> unread) {
        if (paper.rows().isEmpty()) {
            return Either.right(List.of());
        }
        TableTaker table = new TableTaker(file, (spot, text) -> unread.add(new UnreadLine(spot, text)));
        for (int at = 0; at < paper.rows().size(); ) {
            Optional<Part.Row> below =
                    at + 1 < paper.rows().size() ? Optional.of(paper.rows().get(at + 1)) : Optional.<Part.Row>empty();
            at += table.take(paper.rows().get(at), below);
        }
        return table.taken();
    }
}
