package th.ita.cli;

import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;

/** Marks what rests on facts that nobody has confirmed, and says at the end what the mark means, where it was used. */
final class Marks {
    private static final String UNCONFIRMED = "*";

    private boolean used;

    /** A text with the mark behind it, where the fact it says is unconfirmed. */
    String on(String text, Fact<?> fact) {
        return on(text, Optional.of(fact.provenance().confidence()));
    }

    /** A text with the mark behind it, where what it rests on is unconfirmed. */
    String on(String text, Optional<Confidence> confidence) {
        if (confidence.filter(Confidence.UNCONFIRMED::equals).isEmpty()) {
            return text;
        }
        used = true;
        return text + UNCONFIRMED;
    }

    /** The line that explains the mark, if it was used. */
    void explain(Terminal terminal) {
        if (used) {
            terminal.say("marks.unconfirmed");
        }
    }
}
