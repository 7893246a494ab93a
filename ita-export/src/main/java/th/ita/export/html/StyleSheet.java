package th.ita.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Table;

/**
 * The style of one page: that of every page, and the widths of its own columns.
 *
 * @param css what stands in the page
 */
record StyleSheet(String css) {
    static final String COMMON = load("page.css");

    static StyleSheet of(Document document) {
        return new StyleSheet("\n" + COMMON + widths(document));
    }

    /** The widths of the columns of a document's tables. */
    static String widths(Document document) {
        StringBuilder css = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                widths(table, css);
            }
        }
        return css.toString();
    }

    /** The hash by which the page's security policy lets this style in and no other. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void widths(Table table, StringBuilder css) {
        List<Table.Column> columns = table.columns();
        int all = columns.stream().mapToInt(Table.Column::weight).sum();
        for (int i = 0; i < columns.size(); i++) {
            BigDecimal percent = BigDecimal.valueOf(100L * columns.get(i).weight())
                    .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
            css.append('#')
                    .append(table.id())
                    .append(" col:nth-child(")
                    .append(i + 1)
                    .append("){width:");
            css.append(percent.toPlainString()).append("%}\n");
        }
    }

    private static String load(String name) {
        try (InputStream resource = StyleSheet.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
