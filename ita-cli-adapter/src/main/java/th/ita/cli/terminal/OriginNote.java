package th.ita.cli.terminal;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;

/** Tells whose frameworks a result rests on, where they do not come with the program. */
public final class OriginNote {
    private OriginNote() {}

    public static void tell(List<Framework> frameworks, Terminal terminal) {
        frameworks.stream()
                .filter(framework -> !(framework.origin() instanceof Origin.BuiltIn))
                .forEach(framework -> terminal.say(
                        "framework.origin",
                        framework.fiscalYear().toString(),
                        terminal.words().origin(framework.origin())));
    }
}
