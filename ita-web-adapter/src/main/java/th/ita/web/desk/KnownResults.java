package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.review.ResultReview;

/**
 * The result of each year of an agency: the year's own, else the one that the plan of the year after answers.
 *
 * @param agency the agency
 * @param byYear the documents that hold them
 */
public record KnownResults(AgencyId agency, NavigableMap<FiscalYear, Input> byYear) {
    /** Keeps its own copy of the map. */
    public KnownResults {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /**
     * Looks all results of an agency up.
     *
     * @param shelf the documents that are kept
     * @param agency the agency
     * @return its results; those that cannot be read are left out
     */
    public static KnownResults of(Shelf shelf, AgencyId agency) {
        NavigableMap<FiscalYear, Input> results = new TreeMap<>();
        shelf.documents(agency).getOrElse(List.of()).stream()
                .map(revision -> revision.key().fiscalYear())
                .distinct()
                .forEach(known -> shelf.year(agency, known).forEach(year -> put(year, results)));
        return new KnownResults(agency, results);
    }

    private static void put(Year year, NavigableMap<FiscalYear, Input> results) {
        for (Input input : year.results()) {
            ResultQuestions.result(input).forEach(result -> {
                if (input instanceof Input.OfResult) {
                    results.put(result.fiscalYear(), input);
                } else {
                    results.putIfAbsent(result.fiscalYear(), input);
                }
            });
        }
    }

    /**
     * Holds a result against that of an earlier year.
     *
     * @param later the later result, if there is one
     * @param year the earlier year
     * @param frameworks the frameworks of the years
     * @return the comparison, or why there is none
     */
    public Either<Refusal, YearOnYear> since(
            Optional<ResultReview> later, FiscalYear year, FrameworkSource frameworks) {
        Optional<Input> earlier = Optional.ofNullable(byYear.get(year));
        if (earlier.isEmpty()) {
            return Either.left(
                    Refusal.of(DeskRefusal.NO_RESULT_OF_YEAR, Place.unknown(), agency.value(), year.toString()));
        }
        if (later.isEmpty()) {
            return Either.left(Refusal.of(DeskRefusal.NOTHING_TO_COMPARE_WITH, Place.unknown()));
        }
        return ResultQuestions.sheet(earlier.get(), frameworks)
                .flatMap(before -> YearOnYear.of(before, later.get().sheet()));
    }
}
