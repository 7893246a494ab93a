package th.ita.cli.desk;

import java.util.List;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.export.input.InputReader;

/**
 * What every command works with.
 *
 * @param terminal where it speaks
 * @param frameworks the frameworks it knows: those built in, and those the user brings
 * @param inputs what opens the user's files
 */
public record Desk(Terminal terminal, ChosenFrameworks frameworks, InputReader inputs) {
    /** The frameworks that the command asked for, earliest first: what it says rests on them. */
    public List<Framework> used() {
        return frameworks.used();
    }
}
