package th.ita.domain.framework;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;

/**
 * A grade or pass level, the lowest printed total that earns it, and what else it takes. It reaches up to the next
 * grade.
 *
 * @param code such as {@code AA}
 * @param name its name
 * @param from the lowest printed total, 0 to 100
 * @param conditions the lowest printed score that each of these instruments must have as well; none for grades that go
 *     by the total alone
 */
public record Grade(String code, Bilingual name, BigDecimal from, SortedMap<LevelCode, BigDecimal> conditions) {
    /** As long as letters get; a longer code stands for a level that goes by its name. */
    private static final int LETTERS = 2;

    /** Keeps its own copy of the conditions. */
    public Grade {
        conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    }

    /**
     * A grade that goes by the total alone.
     *
     * @param code such as {@code AA}
     * @param name its name
     * @param from the lowest printed total, 0 to 100
     */
    public Grade(String code, Bilingual name, BigDecimal from) {
        this(code, name, from, Collections.emptySortedMap());
    }

    /**
     * Tells whether a text means this grade.
     *
     * @param text a grade as printed
     * @return whether it is the code or one of the names
     */
    public boolean isCalled(String text) {
        return text.equals(code) || text.equals(name.th()) || text.equals(name.en());
    }

    /**
     * What people call it: a letter such as {@code AA} as it is, a level such as ผ่านดี by its name.
     *
     * @param language the reader's language
     * @return its code or its name
     */
    public String title(Language language) {
        return isLetter() ? code : name.in(language);
    }

    /** {@return what people call it where the reader's language is not known: a letter, or the names in Thai and English} */
    public String titles() {
        return isLetter() ? code : name.th() + " / " + name.en();
    }

    /**
     * The same with what a letter stands for, where the year has a name for it.
     *
     * @param language the reader's language
     * @return such as {@code A (Very Good)}, or ผ่านดี
     */
    public String fullTitle(Language language) {
        String called = name.in(language);
        return isLetter() && !called.equals(code) ? code + " (" + called + ")" : title(language);
    }

    private boolean isLetter() {
        return code.length() <= LETTERS;
    }

    boolean reachedBy(BigDecimal total) {
        return total.compareTo(from) >= 0;
    }

    boolean allows(Map<LevelCode, BigDecimal> instruments) {
        return conditions.isEmpty()
                || conditions.entrySet().stream().allMatch(condition -> {
                    BigDecimal score = instruments.get(condition.getKey());
                    return score != null && score.compareTo(condition.getValue()) >= 0;
                });
    }

    boolean excludedBy(Map<LevelCode, BigDecimal> instruments) {
        return !conditions.isEmpty()
                && conditions.entrySet().stream().anyMatch(condition -> {
                    BigDecimal score = instruments.get(condition.getKey());
                    return score != null && score.compareTo(condition.getValue()) < 0;
                });
    }
}
