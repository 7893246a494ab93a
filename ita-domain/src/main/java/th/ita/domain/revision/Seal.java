package th.ita.domain.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a revision is hashed: SHA-256 over one line each for the form, the key, the number, the time in milliseconds since
 * 1970, the author, the reason, the hash of the revision before and the size of the payload, each ended by LF, in UTF-8;
 * then the payload. No line can hold a line break, so no two revisions give the same bytes.
 */
final class Seal {
    private static final String FORM = "ita-revision-1";

    private Seal() {}

    static RevisionHash of(RevisionKey key, int number, Stamp stamp, Payload payload, RevisionHash previous) {
        String head = String.join(
                "\n",
                FORM,
                key.toString(),
                Integer.toString(number),
                Long.toString(stamp.time().toEpochMilli()),
                stamp.author(),
                stamp.reason(),
                previous.hex(),
                Integer.toString(payload.size()),
                "");
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(head.getBytes(StandardCharsets.UTF_8));
            sha.update(payload.shared());
            return new RevisionHash(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
