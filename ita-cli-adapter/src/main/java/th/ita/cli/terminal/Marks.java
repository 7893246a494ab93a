package th.ita.cli.terminal;

import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;

/** Marks what rests on facts that nobody has confirmed, and says at the end what the mark means, where it was used. */
public final class Marks {
    private static final String UNCONFIRMED = "*";

    private boolean used;

    /** A text with the mark behind it, where the fact it says is unconfirmed. */
    public String on(String text, Fact<?> fact) {
        return on(text, Optional.of(fact.provenance().confidence()));
    }

    /** A text with the mark behind it, where what it rests on is unconfirmed. */
    public String on(String text, Optional<Confidence> confidence) {
        if (confidence.filter(Confidence.UNCONFIRMED::equals).isEmpty()) {
            return text;
        }
        used = true;
        return text + UNCONFIRMED;
    }

    /** The line that explains the mark, if it was used. */
    public void explain(Terminal terminal) {
        if (used) {
            terminal.say("marks.unconfirmed");
        }
    }
}
