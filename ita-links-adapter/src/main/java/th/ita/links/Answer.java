package th.ita.links;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.measures.ContentHash;

/** What one request came to. */
sealed interface Answer {
    /**
     * The server answered.
     *
     * @param status the status
     * @param headers the headers, their names in small letters
     * @param body what followed
     */
    record Served(int status, Map<String, String> headers, Body body) implements Answer {
        private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[ \"<>\\\\^`{|}]");

        boolean leadsOn() {
            return (status >= 301 && status <= 303) || status == 307 || status == 308;
        }

        /** Whether it leads on for good. */
        boolean movedForGood() {
            return status == 301 || status == 308;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** Where it leads on to, seen from the address that was asked. */
        Optional<URI> location(URI asked) {
            return header("location").flatMap(location -> {
                try {
                    return Optional.of(asked.resolve(mended(location.strip())));
                } catch (IllegalArgumentException none) {
                    return Optional.empty();
                }
            });
        }

        /** An address as browsers take it: what may not stand in one is written as numbers. */
        private static String mended(String address) {
            return NOT_IN_AN_ADDRESS
                    .matcher(address)
                    .replaceAll(sign ->
                            "%" + Integer.toHexString(sign.group().charAt(0)).toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The server did not answer.
     *
     * @param reason why
     * @param detail more about it, empty if there is no more
     */
    record Failed(EvidenceReason reason, String detail) implements Answer {}

    /**
     * What a server sent after its headers.
     *
     * @param hash the hash of all of it; nothing if it is larger than is read
     * @param beginning its first bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; a copy would only cost.
    record Body(Optional<ContentHash> hash, byte[] beginning) {
        static final Body NONE = new Body(Optional.empty(), new byte[0]);
    }
}
