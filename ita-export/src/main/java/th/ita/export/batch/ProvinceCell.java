package th.ita.export.batch;

/** The name of a province without the word for it. */
final class ProvinceCell {
    private ProvinceCell() {}

    static String name(String text) {
        String name = text.startsWith("จังหวัด") ? text.substring("จังหวัด".length()) : text;
        String bare = name.startsWith("จ.") ? name.substring("จ.".length()) : name;
        return bare.equals("-") ? "" : bare.strip();
    }
}
