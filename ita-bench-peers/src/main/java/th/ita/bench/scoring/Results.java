package th.ita.bench.scoring;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What became of a nation: of each agency fourteen printed scores in hundredths, and a grade. */
final class Results {
    /** The levels, in order. */
    static final String[] LEVELS = {"total", "IIT", "EIT", "OIT", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};

    /** The least printed totals of the grades, from the highest down. */
    static final int[] GRADES = {9500, 8500, 7500, 6500, 5500, 5000, 0};

    private final int[] printed = new int[Agencies.COUNT * LEVELS.length];
    private final byte[] grades = new byte[Agencies.COUNT];

    void print(int agency, int level, int hundredths) {
        printed[agency * LEVELS.length + level] = hundredths;
    }

    void grade(int agency, int grade) {
        grades[agency] = (byte) grade;
    }

    /** The grade of a printed total. */
    static int gradeOf(int total) {
        int grade = 0;
        while (total < GRADES[grade]) {
            grade++;
        }
        return grade;
    }

    /** Puts all into a digest, or the totals and grades alone. */
    void into(MessageDigest digest, boolean totalsAlone) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (LEVELS.length + 1));
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            bytes.clear().putInt(grades[agency]);
            for (int level = 0; level < (totalsAlone ? 1 : LEVELS.length); level++) {
                bytes.putInt(printed[agency * LEVELS.length + level]);
            }
            digest.update(bytes.flip());
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
