package th.ita.rules.json;

/** What the reader of a file wants to know besides its value, and how it writes paths. */
public interface JsonListener {
    /**
     * The path of a member.
     *
     * @param path the path of its object, empty for the root
     * @param key its name
     * @return its path
     */
    String member(String path, String key);

    /**
     * The path of an element.
     *
     * @param path the path of its list, empty for the root
     * @param index its place, from 0
     * @return its path
     */
    String element(String path, int index);

    /**
     * Is told that an object has a key twice; the first value stays.
     *
     * @param path the path of the second
     * @param line the line of its name, from 1
     * @param key the key
     */
    void repeated(String path, int line, String key);
}
