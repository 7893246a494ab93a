package th.ita.export.pdf.writing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import th.ita.export.pdf.font.Face;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.font.Weight;

/** The fonts of a file, shared by all its pages. */
final class UsedFonts {
    private final Map<Weight, FontFile> files = new EnumMap<>(Weight.class);

    UsedFonts(Faces faces) throws IOException {
        for (Weight weight : Weight.values()) {
            files.put(weight, new FontFile(faces.face(weight)));
        }
    }

    String name(Weight weight) {
        return weight == Weight.BOLD ? "B" : "R";
    }

    FontFile file(Face face) {
        return Objects.requireNonNull(files.get(face.weight()), "there is a font of every weight");
    }

    /** The fonts that were used, under the names by which pages know them. */
    COSDictionary write(Streams streams) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Weight, FontFile> file : files.entrySet()) {
            if (file.getValue().isUsed()) {
                fonts.setItem(name(file.getKey()), new FontObjects(file.getValue(), streams).write());
            }
        }
        return fonts;
    }
}
