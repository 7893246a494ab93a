package th.ita.export.thai;

import java.util.Optional;

/** A kind of proof that a space inside Thai text is stray. */
interface GapRule {
    /** The word or phrase that proves the space before an offset stray; empty when this rule has no proof. */
    Optional<String> proof(BrokenText text, int at);
}
