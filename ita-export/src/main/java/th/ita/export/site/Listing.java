package th.ita.export.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a site's files with their digests, in the form that {@code sha256sum -c} reads. By it a later run tells the
 * files of an earlier one from everything else that lies among them.
 */
public final class Listing {
    private static final String HEAD = "# The files of this site as `ita publish` wrote them; it leaves all others alone.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    private Listing() {}

    static String of(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder(HEAD);
        files.forEach((path, bytes) -> lines.append(sha256(bytes)).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    /**
     * Reads the list of an earlier site.
     *
     * @param bytes the file {@link Site#LISTING}
     * @return the digest of each file by its path; lines that say anything else are passed over
     */
    public static SortedMap<String, String> read(byte[] bytes) {
        SortedMap<String, String> digests = new TreeMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher file = LINE.matcher(line);
            if (file.matches()) {
                digests.put(file.group(2), file.group(1));
            }
        });
        return digests;
    }

    /**
     * Whether a file is as an earlier run wrote it.
     *
     * @param digests the list of that run
     * @param path the file's path from the root of the site
     * @param bytes what the file holds now
     * @return whether it is listed, and unchanged
     */
    public static boolean holds(Map<String, String> digests, String path, byte[] bytes) {
        return sha256(bytes).equals(digests.get(path));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
