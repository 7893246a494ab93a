package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;
import th.ita.export.reading.ReadReport;
import th.ita.web.desk.Year.Kept;

/** Opens all that is kept of an agency's year. */
final class Years {
    private final Shelf shelf;
    private final AgencyId agency;
    private final FiscalYear year;

    Years(Shelf shelf, AgencyId agency, FiscalYear year) {
        this.shelf = shelf;
        this.agency = agency;
        this.year = year;
    }

    Either<Refusal, Year> open() {
        return kept(RecordKind.ASSESSMENT, shelf.results())
                .flatMap(result -> kept(RecordKind.MEASURES_PLAN, shelf.plans())
                        .flatMap(plan ->
                                kept(RecordKind.PLAN_LIFE, shelf.lives()).flatMap(life -> year(result, plan, life))));
    }

    private <T> Either<Refusal, Optional<Kept<T>>> kept(RecordKind kind, Opened<T> opened) {
        Optional<Revision> latest = shelf.latest(new RevisionKey(agency, year, kind));
        return latest.isEmpty()
                ? Either.right(Optional.empty())
                : opened.open(latest.get()).map(Optional::of);
    }

    private Either<Refusal, Year> year(
            Optional<Kept<Assessment>> result, Optional<Kept<ReadReport>> plan, Optional<Kept<PlanTrail>> life) {
        if (result.isEmpty() && plan.isEmpty() && life.isEmpty()) {
            return Either.left(Refusal.of(DeskRefusal.NO_SUCH_DOCUMENT, Place.unknown(), agency + "/" + year));
        }
        Agency known = Stream.of(
                        life.map(kept -> kept.document().now().front().agency()),
                        plan.map(kept -> kept.document().plan().agency()),
                        result.flatMap(kept -> kept.document().agency()))
                .map(Optional::stream)
                .flatMap(Function.identity())
                .findFirst()
                .orElseGet(this::unnamed);
        return Either.right(new Year(known, year, result, plan, life));
    }

    private Agency unnamed() {
        return Agency.builder()
                .id(agency)
                .name(Bilingual.thai(agency.value()))
                .type(AgencyType.OTHER)
                .build();
    }
}
