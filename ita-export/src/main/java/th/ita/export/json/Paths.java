package th.ita.export.json;

/** Paths inside JSON as refusals name them, such as {@code measures[3].targets[0]}. */
final class Paths {
    private static final int LONGEST_KEY = 60;

    private Paths() {}

    static String member(String path, String key) {
        String shown = Printable.of(key, LONGEST_KEY);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}
