package th.ita.web.access.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that was changed, or somebody who came or was turned away.
 *
 * @param time when, in whole milliseconds
 * @param who who did it, as revisions name their author; empty if nobody was known
 * @param role the role by which it was allowed; empty if nobody was known
 * @param means how they were known, such as {@code TOKEN} or {@code SESSION}
 * @param credential the id of the token or session, or the account; never a secret
 * @param from the address the request came from
 * @param what what was done, such as {@code APPROVE_PLAN} or {@code SIGN_IN}
 * @param about to what, such as {@code เทศบาลนครอุดรธานี/2564/plan-life} or the id of a token
 * @param revision the number of the revision that came of it, from 1; 0 if none did
 * @param request the id of the request, by which the server's log knows it
 */
public record AuditEntry(
        Instant time,
        String who,
        String role,
        String means,
        String credential,
        String from,
        String what,
        String about,
        int revision,
        String request) {
    /** Longer texts are cut, so that no request makes a line without end. */
    private static final int LONGEST = 400;

    /** Keeps whole milliseconds, and the beginning of what is too long. */
    public AuditEntry {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        who = cut(who);
        role = cut(role);
        means = cut(means);
        credential = cut(credential);
        from = cut(from);
        what = cut(what);
        about = cut(about);
        request = cut(request);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
