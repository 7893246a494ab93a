package th.ita.cli.planning;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.comparison.Contribution;
import th.ita.rules.comparison.LevelChange;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.scoring.ScoreSheet;

/** Shows what changed from one year to the next, and what the change is made of. */
final class ComparisonView {
    private final Terminal terminal;

    ComparisonView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(YearOnYear compared) {
        Rounding rounding =
                compared.after().framework().rounding().orElseThrow().value();
        terminal.gap();
        terminal.say(
                "compare.title",
                compared.before().framework().fiscalYear().toString(),
                compared.after().framework().fiscalYear().toString());
        Columns columns = new Columns();
        for (LevelChange change : compared.changes()) {
            columns.row(
                    "  " + name(change.code().value()),
                    signed(change.difference(), rounding),
                    change.before().rounded(rounding).toPlainString() + " → "
                            + change.after().rounded(rounding).toPlainString());
            for (Contribution part : change.parts()) {
                columns.row(
                        "    "
                                + terminal.words()
                                        .text("contribution." + part.kind().name()),
                        signed(part.points(), rounding),
                        subject(part));
            }
        }
        columns.lines().forEach(terminal::line);
        if (compared.isOfTwoAgencies()) {
            terminal.say(
                    "compare.other-agency",
                    compared.before().framework().fiscalYear().toString(),
                    agency(compared.before()),
                    agency(compared.after()));
        }
        if (compared.changes().isEmpty()) {
            terminal.say("compare.nothing");
        }
        if (compared.changes().stream().anyMatch(LevelChange::printed)) {
            terminal.say("compare.printed");
        }
        if (!compared.unknown().isEmpty()) {
            terminal.say(
                    "compare.unknown",
                    compared.unknown().stream().map(code -> name(code.value())).collect(Collectors.joining(", ")));
        }
    }

    private String subject(Contribution part) {
        return part.before().isEmpty()
                ? name(part.subject())
                : terminal.words().text("compare.before", part.subject(), String.join(", ", part.before()));
    }

    private String agency(ScoreSheet sheet) {
        return sheet.assessment()
                .agency()
                .map(agency -> agency.name().in(terminal.language()))
                .orElse("–");
    }

    private String name(String code) {
        return code.equals(LevelCode.TOTAL.value()) ? terminal.words().text("level.TOTAL") : code;
    }

    private static String signed(Fraction points, Rounding rounding) {
        BigDecimal printed = points.rounded(rounding);
        return (points.compareTo(Fraction.ZERO) > 0 ? "+" : "") + printed.toPlainString();
    }
}
