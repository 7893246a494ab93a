package th.ita.rules.fulfilment;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.completeness.SaysDone;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * What a report says of a plan: what was planned and not reported, reported and not planned, and what changed between
 * the two. Measures are matched by their wording, since papers number them anew.
 *
 * @param pairs which row of the report is about which measure, in the order of the plan
 * @param findings what differs, in the order of the plan; then the rows of the report that were not planned
 */
public record Fulfilment(List<Pair> pairs, List<Finding> findings) {
    /** Keeps its own copies of the lists. */
    public Fulfilment {
        pairs = List.copyOf(pairs);
        findings = List.copyOf(findings);
    }

    /**
     * Holds a report against a plan.
     *
     * @param plan the plan
     * @param report the report, of the same agency and year
     * @return what differs, or why the two do not belong together
     */
    public static Either<Refusal, Fulfilment> of(MeasuresPlan plan, MeasuresPlan report) {
        if (!plan.agency().id().equals(report.agency().id())) {
            return Either.left(Refusal.of(
                    FulfilmentRefusal.REPORT_OF_ANOTHER_AGENCY,
                    Place.unknown(),
                    plan.agency().name().th(),
                    report.agency().name().th()));
        }
        if (!plan.fiscalYear().equals(report.fiscalYear())) {
            return Either.left(Refusal.of(
                    FulfilmentRefusal.REPORT_OF_ANOTHER_YEAR,
                    Place.unknown(),
                    plan.fiscalYear().toString(),
                    report.fiscalYear().toString()));
        }
        return Either.right(between(plan.measures(), report.measures()));
    }

    /** {@return whether every planned measure is reported with a result} */
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Fulfilment between(List<Measure> planned, List<Measure> reported) {
        List<Pair> pairs = Pairing.of(planned, reported);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            int index = i;
            Optional<Pair> pair =
                    pairs.stream().filter(one -> one.planned() == index).findFirst();
            if (pair.isPresent()) {
                int row = pair.get().reported();
                compare(planned.get(i), reported.get(row), row, findings);
            } else {
                findings.add(found(
                        FulfilmentRule.NOT_REPORTED,
                        "plan.measures[" + i + "]",
                        Integer.toString(i + 1),
                        planned.get(i).title()));
            }
        }
        Set<Integer> rows = pairs.stream().map(Pair::reported).collect(Collectors.toSet());
        IntStream.range(0, reported.size())
                .filter(row -> !rows.contains(row))
                .forEach(row -> findings.add(found(
                        FulfilmentRule.NOT_PLANNED,
                        "measures[" + row + "]",
                        Integer.toString(row + 1),
                        reported.get(row).title())));
        return new Fulfilment(pairs, findings);
    }

    private static void compare(Measure planned, Measure reported, int row, List<Finding> findings) {
        String where = "measures[" + row + "].";
        String number = Integer.toString(row + 1);
        if (!hasResult(planned, reported)) {
            findings.add(found(FulfilmentRule.NO_RESULT, where + "result", number, reported.title()));
        }
        if (!Likeness.plain(planned.title()).equals(Likeness.plain(reported.title()))) {
            findings.add(found(FulfilmentRule.OTHER_TITLE, where + "title", number, planned.title(), reported.title()));
        }
        if (!reported.responsible().isEmpty() && !units(planned).equals(units(reported))) {
            findings.add(found(
                    FulfilmentRule.OTHER_UNIT,
                    where + "responsible",
                    number,
                    reported.title(),
                    String.join(", ", planned.responsible()),
                    String.join(", ", reported.responsible())));
        }
        planned.period().ifPresent(then -> {
            reported.period()
                    .filter(now -> !same(then, now))
                    .ifPresent(now -> findings.add(found(
                            FulfilmentRule.OTHER_PERIOD,
                            where + "period",
                            number,
                            reported.title(),
                            then.text(),
                            now.text())));
            then.lastDay()
                    .ifPresent(last -> reported.doneOn()
                            .filter(done -> done.isAfter(last))
                            .ifPresent(done -> findings.add(found(
                                    FulfilmentRule.DONE_LATE,
                                    where + "done",
                                    number,
                                    reported.title(),
                                    "@day." + done,
                                    "@day." + last))));
        });
    }

    /** Whether a result stands there; what the plan said of the follow-up is none, unless it already says what was done. */
    private static boolean hasResult(Measure planned, Measure reported) {
        return reported.result()
                .filter(result -> reported.done().isPresent()
                        || !planned.result().map(Likeness::plain).equals(Optional.of(Likeness.plain(result)))
                        || SaysDone.test(result, planned.method()))
                .isPresent();
    }

    private static boolean same(Period one, Period other) {
        boolean days = one.from().equals(other.from()) && one.lastDay().equals(other.lastDay());
        boolean named = one.from().isPresent() || one.lastDay().isPresent();
        return days && (named || Likeness.plain(one.text()).equals(Likeness.plain(other.text())));
    }

    private static Set<String> units(Measure measure) {
        return measure.responsible().stream().map(Likeness::plain).collect(Collectors.toSet());
    }

    private static Finding found(FulfilmentRule rule, String subject, String... arguments) {
        return new Finding(rule.id(), rule.severity(), subject, List.of(arguments));
    }
}
