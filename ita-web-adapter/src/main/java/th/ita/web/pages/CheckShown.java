package th.ita.web.pages;

import io.vavr.control.Either;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.export.wording.FindingCount;
import th.ita.export.wording.ToldRule;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.web.desk.PlanChecks;

/**
 * What a paper still lacks.
 *
 * @param item the paper's item
 * @param title what the paper is called
 * @param passed whether nothing that must be there is missing
 * @param count how much was found, in words
 * @param rules what each rule found, told for the whole plan
 * @param findings what was found, by the place it concerns
 */
record CheckShown(
        String item, String title, boolean passed, String count, List<RuleTold> rules, List<Concerned> findings) {
    private static final Pattern OF_A_MEASURE = Pattern.compile("measures\\[([0-9]{1,6})]\\.?(.*)");

    /** A finding with the place it concerns: the measure, counted from 0, or -1 for the plan as a whole; and the field. */
    record Concerned(int measure, String field, ResultShown.Told told) {}

    /** What one rule found. */
    record RuleTold(String severity, String label, List<String> sentences) {}

    static List<CheckShown> of(MeasuresPlan plan, FrameworkSource frameworks, Words words) {
        Either<Refusal, List<CheckResult>> checks = PlanChecks.of(plan, frameworks);
        return checks.map(found ->
                        found.stream().map(check -> of(check, plan, words)).toList())
                .getOrElse(List.of());
    }

    private static CheckShown of(CheckResult check, MeasuresPlan plan, Words words) {
        List<RuleTold> rules = ToldRule.all(check.findings(), plan.measures().size(), words.messages()).stream()
                .map(told -> new RuleTold(
                        told.severity().name(),
                        words.t("severity." + told.severity().name()),
                        told.sentences()))
                .toList();
        return new CheckShown(
                check.item().code().toString(),
                words.in(check.item().name().value()),
                check.passed(),
                FindingCount.of(check.findings(), List.of()).in(words.messages()),
                rules,
                check.findings().stream()
                        .map(finding -> concerned(finding, words))
                        .toList());
    }

    private static Concerned concerned(Finding finding, Words words) {
        Matcher matcher = OF_A_MEASURE.matcher(finding.subject());
        ResultShown.Told told = ResultShown.Told.of(finding, words);
        return matcher.matches()
                ? new Concerned(Integer.parseInt(matcher.group(1)), matcher.group(2), told)
                : new Concerned(-1, finding.subject(), told);
    }

    /** What concerns a field of a measure, or, with -1, of the plan. */
    static List<ResultShown.Told> beside(List<CheckShown> checks, int measure, String field) {
        return checks.stream()
                .flatMap(check -> check.findings().stream())
                .filter(found -> found.measure() == measure && found.field().equals(field))
                .map(Concerned::told)
                .distinct()
                .toList();
    }

    /** How many findings there are on a measure that something is to be done about. */
    static int wanting(List<CheckShown> checks, int measure) {
        return (int) checks.stream()
                .flatMap(check -> check.findings().stream())
                .filter(found -> found.measure() == measure)
                .filter(found -> !found.told().severity().equals(Severity.INFO.name()))
                .count();
    }
}
