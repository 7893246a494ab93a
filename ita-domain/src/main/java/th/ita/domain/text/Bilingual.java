package th.ita.domain.text;

/**
 * One name in Thai and in English.
 *
 * @param th the Thai name, never blank: it is the official one
 * @param en the English name; where none is known it repeats the Thai one
 */
public record Bilingual(String th, String en) {
    /** Checks that the Thai name is there. */
    public Bilingual {
        if (th.isBlank()) {
            throw new th.ita.domain.OutOfRangeException("Thai name", "\"" + th + "\"", "a name");
        }
    }

    /**
     * A name known in Thai only.
     *
     * @param th the Thai name
     * @return the name, with the Thai one standing in for English
     */
    public static Bilingual thai(String th) {
        return new Bilingual(th, th);
    }

    /**
     * The name in a language.
     *
     * @param language the reader's language
     * @return the name
     */
    public String in(Language language) {
        return language == Language.TH ? th : en;
    }
}
