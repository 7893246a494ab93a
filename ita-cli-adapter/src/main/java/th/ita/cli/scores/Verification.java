package th.ita.cli.scores;

import java.util.List;
import th.ita.cli.terminal.Terminal;
import th.ita.rules.checking.Flaw;
import th.ita.rules.checking.SheetCheck;
import th.ita.rules.scoring.ScoreSheet;

/** Works a score sheet out a second time before anyone sees it. What does not hold is a fault of the program. */
final class Verification {
    private Verification() {}

    /** Whether the sheet holds; where it does not, says where it breaks. */
    static boolean holds(ScoreSheet sheet, Terminal terminal) {
        List<Flaw> flaws = SheetCheck.of(sheet.framework()).check(sheet);
        if (!flaws.isEmpty()) {
            terminal.complain("score.broken");
            flaws.forEach(
                    flaw -> terminal.note(flaw.messageKey(), flaw.arguments().toArray(String[]::new)));
        }
        return flaws.isEmpty();
    }
}
