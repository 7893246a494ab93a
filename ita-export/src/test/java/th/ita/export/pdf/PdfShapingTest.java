package th.ita.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.font.Weight;
import th.ita.export.pdf.layout.Layout;
import th.ita.export.pdf.layout.Mark;

/** The clusters that are set wrong most often look in a file as the JDK draws them on a screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfShapingTest {
    private static final int SCALE = 6;
    private static final int DARK = 128;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่", "ผู้", "ป้องกัน", "ซื้อ", "น้ำ", "กำ", "ญู", "ฐู", "ปี่", "ฎุ", "ก๊ำ", "ปั้น", "ฟ้า", "ศัพท์",
                "ทุ่ม", "ฬ่", "ฝึ้", "ก์ำ"
            })
    void a_cluster_looks_as_the_jdk_draws_it(String cluster) throws Exception {
        Strip strip = new Strip(cluster);

        assertThat(strip.printed.ink()).isGreaterThan(300);
        assertThat(strip.printed.differences(strip.drawn(true))).isLessThan(strip.printed.ink() / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำ", "ปี่", "ฎุ", "ปั้น", "ญู"})
    void the_comparison_sees_what_glyphs_without_shaping_look_like(String cluster) throws Exception {
        Strip strip = new Strip(cluster);

        assertThat(strip.printed.differences(strip.drawn(false))).isGreaterThan(strip.printed.ink() / 100);
    }

    /** A page that holds one cluster, and the same drawn without a file. */
    private static final class Strip {
        private final String cluster;
        private final Mark.Letters mark;
        private final Picture printed;

        Strip(String cluster) throws Exception {
            this.cluster = cluster;
            Document document = PdfExample.document(List.of(Paragraph.of(new Inline.Plain(cluster))));
            this.mark = Layout.of(document, Faces.ofThisMachine().get()).sheets().get(0).marks().stream()
                    .filter(Mark.Letters.class::isInstance)
                    .map(Mark.Letters.class::cast)
                    .filter(letters -> letters.word().text().equals(cluster))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument file = Loader.loadPDF(PdfExample.bytes(document))) {
                BufferedImage page = new PDFRenderer(file).renderImage(0, SCALE, ImageType.GRAY);
                this.printed = new Picture(page.getSubimage(left(), top(), 8 * size(), 3 * size()));
            }
        }

        Picture drawn(boolean shaped) throws Exception {
            BufferedImage image = new BufferedImage(8 * size(), 3 * size(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setColor(Color.BLACK);
            pen.fill(outline(shaped));
            pen.dispose();
            return new Picture(image);
        }

        private Shape outline(boolean shaped) throws Exception {
            try (InputStream face =
                    Objects.requireNonNull(Faces.class.getResourceAsStream(Weight.REGULAR.postScriptName() + ".ttf"))) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, face)
                        .deriveFont((float) (mark.style().size() * SCALE));
                FontRenderContext context = new FontRenderContext(null, true, true);
                char[] letters = cluster.toCharArray();
                float x = (float) (mark.x() * SCALE - left());
                float y = (float) (mark.baseline() * SCALE - top());
                return shaped
                        ? font.layoutGlyphVector(context, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT)
                                .getOutline(x, y)
                        : font.createGlyphVector(context, letters).getOutline(x, y);
            }
        }

        private int size() {
            return (int) (mark.style().size() * SCALE);
        }

        private int left() {
            return (int) (mark.x() * SCALE) - size() / 2;
        }

        private int top() {
            return (int) (mark.baseline() * SCALE) - 2 * size();
        }
    }

    /** Pixels, dark or not. */
    private record Picture(BufferedImage image) {
        int ink() {
            return count((x, y) -> dark(x, y));
        }

        /** How many pixels are dark in one picture and have nothing dark around them in the other. */
        int differences(Picture other) {
            return count((x, y) -> dark(x, y) && !other.darkAround(x, y))
                    + count((x, y) -> other.dark(x, y) && !darkAround(x, y));
        }

        private boolean darkAround(int x, int y) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    if (dark(x + dx, y + dy)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean dark(int x, int y) {
            return x >= 0
                    && y >= 0
                    && x < image.getWidth()
                    && y < image.getHeight()
                    && image.getRaster().getSample(x, y, 0) < DARK;
        }

        private int count(Test test) {
            int count = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    count += test.holds(x, y) ? 1 : 0;
                }
            }
            return count;
        }

        @FunctionalInterface
        private interface Test {
            boolean holds(int x, int y);
        }
    }
}
