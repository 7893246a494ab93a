package th.ita.export.pdf.font;

import io.vavr.control.Either;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The faces of a PDF file, one of each weight. Loaded once; a JDK finds its font engine or it does not, and that does
 * not change while it runs.
 */
public final class Faces {
    private final Map<Weight, Face> faces;

    private Faces(Map<Weight, Face> faces) {
        this.faces = faces;
    }

    /**
     * The faces, or what the JDK said when it could not load its font engine.
     *
     * @return the faces
     */
    public static Either<String, Faces> ofThisMachine() {
        return Loaded.FACES;
    }

    /**
     * The face of a weight.
     *
     * @param weight how heavy
     * @return the face
     */
    public Face face(Weight weight) {
        return Objects.requireNonNull(faces.get(weight), "there is a face of every weight");
    }

    /** Loads the faces. */
    static Either<String, Faces> load(FontEngine engine) {
        Map<Weight, Face> faces = new EnumMap<>(Weight.class);
        try {
            for (Weight weight : Weight.values()) {
                byte[] file = read(weight.postScriptName() + ".ttf");
                faces.put(weight, new Face(weight, file, engine.load(file)));
            }
        } catch (LinkageError | InternalError | IOException | FontFormatException | RuntimeException missing) {
            // What the JDK throws where it finds no font libraries depends on which is missing and on its release.
            return Either.left(missing.toString());
        }
        return Either.right(new Faces(faces));
    }

    /** Makes a font of a file. */
    @FunctionalInterface
    interface FontEngine {
        Font load(byte[] file) throws IOException, FontFormatException;
    }

    private static byte[] read(String name) {
        try (InputStream resource = Objects.requireNonNull(Faces.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Loaded {
        static final Either<String, Faces> FACES =
                load(file -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
    }
}
