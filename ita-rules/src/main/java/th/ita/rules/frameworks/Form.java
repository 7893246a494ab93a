package th.ita.rules.frameworks;

import java.util.regex.Pattern;

/** The forms of texts in a framework file, each with the words that tell a person what would be right. */
enum Form {
    INSTRUMENT("[A-Z]{3}", "IIT"),
    INDICATOR("[1-9][0-9]?", "9"),
    SUB_INDICATOR("[1-9][0-9]?\\.[1-9][0-9]?", "9.1"),
    ITEM("O[1-9][0-9]?", "O42"),
    TOPIC("[a-z0-9]+(-[a-z0-9]+)*", "integrity-measures"),
    SOURCE("[A-Za-z0-9]+(-[A-Za-z0-9]+)*", "PSU6-p138"),
    GRADE("[A-Z][A-Z_]{0,31}", "AA"),
    HUNDREDTH("100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?", "94.50");

    private final Pattern pattern;
    private final String example;

    Form(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** {@return a text of this form} */
    String example() {
        return example;
    }
}
