package th.ita.cli.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Level;
import th.ita.export.wording.ToldRule;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Coverage;
import th.ita.rules.completeness.CoverageProof;
import th.ita.rules.completeness.CoverageProof.Lacking;
import th.ita.rules.completeness.Reach;
import th.ita.rules.finding.Finding;

/** Shows the check of one paper on a terminal: what is complete, then each finding. */
final class CheckView {
    private static final Pattern MEASURE = Pattern.compile("measures\\[([0-9]+)]");

    private final Terminal terminal;
    private final int measures;
    private final Marks marks;

    CheckView(Terminal terminal, int measures, Marks marks) {
        this.terminal = terminal;
        this.measures = measures;
        this.marks = marks;
    }

    void show(CheckResult check) {
        Item item = check.item();
        terminal.say(
                check.passed() ? "check.passed" : "check.failed",
                item.code().toString(),
                marks.on(item.name().value().in(terminal.language()), item.name()));
        check.aspects()
                .forEach((aspect, complete) -> terminal.say(
                        complete ? "check.complete" : "check.wanting",
                        terminal.words().text("aspect." + aspect.name())));
        if (unconfirmed(item)) {
            terminal.say("check.unconfirmed", item.code().toString());
        }
        Coverage coverage = check.coverage();
        if (coverage.gaps() > 0) {
            terminal.say("check.coverage", Integer.toString(coverage.gaps()), Integer.toString(coverage.covered()));
        }
        check.item()
                .role()
                .filter(role -> role == ItemRole.MEASURES)
                .flatMap(role -> coverage.proof())
                .ifPresent(this::show);
        show(check.findings());
        terminal.gap();
    }

    private void show(CoverageProof proof) {
        terminal.say(
                proof.proved() ? "check.proved" : "check.not-proved",
                Integer.toString(proof.counterExamples().size()));
        for (Lacking lacking : Lacking.values()) {
            List<String> subjects = proof.counterExamples().stream()
                    .filter(found -> found.lacking() == lacking)
                    .map(found -> subject(found.subject()))
                    .toList();
            if (!subjects.isEmpty()) {
                terminal.say(
                        "check.counter-example",
                        terminal.words().text("lacking." + lacking.name()),
                        String.join(", ", subjects));
            }
        }
        proof.reach().ifPresent(reach -> {
            String levels = reach.levels().stream()
                    .filter(Reach.LevelReach::saysSomething)
                    .map(level -> (level.level() == Level.TOTAL
                                    ? terminal.words().text("level.TOTAL")
                                    : level.code().value())
                            + " " + reach.printed(level.range()))
                    .collect(Collectors.joining(", "));
            terminal.say("check.reaches", reach.framework().fiscalYear().toString(), levels);
        });
    }

    /** The number of a measure in the table; the code of an item or sub-indicator as it is. */
    private static String subject(String path) {
        Matcher measure = MEASURE.matcher(path);
        return measure.find() ? Integer.toString(Integer.parseInt(measure.group(1)) + 1) : path;
    }

    /** Whether nobody has confirmed what the paper is asked for. */
    private static boolean unconfirmed(Item item) {
        return item.required()
                .filter(required -> required.provenance().confidence() == Confidence.UNCONFIRMED)
                .isPresent();
    }

    private void show(List<Finding> findings) {
        for (ToldRule told : ToldRule.all(findings, measures, terminal.words())) {
            String severity =
                    terminal.words().text("severity." + told.severity().name());
            told.sentences().forEach(sentence -> terminal.say("cli.finding", severity, told.rule(), sentence));
        }
    }
}
