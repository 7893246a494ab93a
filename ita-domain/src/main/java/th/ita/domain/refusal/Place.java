package th.ita.domain.refusal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found: a file, a line in it (from 1), and a path inside the data, each as far as it is known.
 *
 * <p>Example: {@code Place.path("measures[3].targets[0]").in("plan.json").at(41)} prints as
 * {@code plan.json:41 measures[3].targets[0]}. Immutable and thread-safe.
 */
public final class Place {
    private static final Place NOWHERE = new Place(null, 0, null);

    private final @Nullable String file;
    private final int line;
    private final @Nullable String path;

    private Place(@Nullable String file, int line, @Nullable String path) {
        this.file = file;
        this.line = line;
        this.path = path;
    }

    /** {@return a place of which nothing is known} */
    public static Place unknown() {
        return NOWHERE;
    }

    /**
     * A place in a file, as yet without a line.
     *
     * @param name the file's name as the user gave it
     * @return the place
     */
    public static Place file(String name) {
        return NOWHERE.in(name);
    }

    /**
     * A place in data, as yet without a file.
     *
     * @param path a path such as {@code measures[3].targets[0]}
     * @return the place
     */
    public static Place path(String path) {
        return new Place(null, 0, path);
    }

    /**
     * This place, in the given file.
     *
     * @param name the file's name as the user gave it
     * @return the same line and path, in that file
     */
    public Place in(String name) {
        return new Place(name, line, path);
    }

    /**
     * This place, on the given line.
     *
     * @param number the line, counted from 1
     * @return the same file and path, on that line
     */
    public Place at(int number) {
        return new Place(file, number, path);
    }

    /** {@return the file's name, if known} */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the line counted from 1, if known} */
    public Optional<Integer> line() {
        return line > 0 ? Optional.of(line) : Optional.empty();
    }

    /** {@return the path inside the data, if known} */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && line == that.line
                && file().equals(that.file())
                && path().equals(that.path());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file().hashCode() + line) + path().hashCode();
    }

    @Override
    public String toString() {
        String before = file == null ? (line > 0 ? "line " + line : "") : (line > 0 ? file + ":" + line : file);
        if (path == null) {
            return before;
        }
        return before.isEmpty() ? path : before + " " + path;
    }
}
