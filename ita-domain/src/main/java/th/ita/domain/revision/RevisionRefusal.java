package th.ita.domain.revision;

import th.ita.domain.refusal.RefusalCode;

/** Reasons why something cannot be part of a revision. */
public enum RevisionRefusal implements RefusalCode {
    /** A text that should name a kind of document does not; arguments: the text, the ids there are. */
    NOT_A_RECORD_KIND,
    /** A text that should be a key such as {@code AGENCY/2564/measures-plan} is not; argument: the text. */
    NOT_A_REVISION_KEY,
    /** Who made a revision is not said, too long, or holds control characters; argument: the most characters. */
    NOT_AN_AUTHOR,
    /** Why a revision was made is not said, too long, or holds control characters; argument: the most characters. */
    NOT_A_REASON,
    /** A document is larger than is kept; arguments: its size and the limit, in bytes. */
    PAYLOAD_TOO_LARGE
}
