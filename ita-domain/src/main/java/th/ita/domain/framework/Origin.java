package th.ita.domain.framework;

/** Who a framework comes from, so that every document it feeds can say so. */
public sealed interface Origin {
    /** It comes with the library. */
    record BuiltIn() implements Origin {}

    /**
     * It was read from a user's file.
     *
     * @param name the file's name as the user gave it
     */
    record UserFile(String name) implements Origin {}

    /** It was put together by a program that embeds the library. */
    record Embedder() implements Origin {}
}
