package th.ita.bench.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table: 8,300 agencies with both surveys' scores and 43 items, and what of it everybody works out. */
final class AgencyTable {
    static final int AGENCIES = 8300;
    static final int ITEMS = 43;
    /** Columns before the items: id, name, province, IIT, EIT. */
    static final int BEFORE = 5;

    static final String[] GRADES = {"AA", "A", "B", "C", "D", "E", "F"};
    static final int[] FROM = {9500, 8500, 7500, 6500, 5500, 5000, 0};

    private static final int[] FACTORS = {280, 315, 360, 630, 504, 1, 4};
    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};
    private static final int FULL = 10_000;

    private AgencyTable() {}

    static void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(2564);
        StringBuilder text = new StringBuilder("id,name,province,IIT,EIT,");
        text.append(IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "O" + item).collect(Collectors.joining(",")))
                .append('\n');
        for (int agency = 0; agency < AGENCIES; agency++) {
            text.append("5410102-").append(10_000 + agency);
            text.append(",เทศบาลตำบลหมายเลข ").append(agency).append(",อุดรธานี");
            int quality = random.nextInt(3000, FULL);
            for (int survey = 0; survey < 2; survey++) {
                int score = Math.min(FULL, quality + random.nextInt(1500));
                text.append(',').append(decimal(score));
            }
            for (int item = 0; item < ITEMS; item++) {
                text.append(random.nextInt(FULL) < quality ? ",1" : ",0");
            }
            text.append('\n');
        }
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What an item counts for in its indicator, of 9 in {@code 100 / 126}ths and of 10 in {@code 625}. */
    static int factor(int item) {
        int sub = 0;
        while (item >= FIRST[sub + 1]) {
            sub++;
        }
        return FACTORS[sub];
    }

    static boolean isOfTen(int item) {
        return item >= FIRST[5];
    }

    static int nine(int sum) {
        return (100 * sum + 63) / 126;
    }

    static int ten(int sum) {
        return 625 * sum;
    }

    static int total(int surveys, int nine, int ten) {
        return (int) ((2L * (189L * surveys + 100L * nine + 78_750L * ten) + 630) / 1260);
    }

    static String grade(int total) {
        int grade = 0;
        while (total < FROM[grade]) {
            grade++;
        }
        return GRADES[grade];
    }

    static String decimal(int hundredths) {
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }
}
