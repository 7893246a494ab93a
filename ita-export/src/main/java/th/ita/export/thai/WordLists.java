package th.ita.export.thai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The word lists that lie beside this class as resources. */
final class WordLists {
    private WordLists() {}

    /** ICU's general word list. */
    static WordTable general() {
        return WordTable.ofSorted(read("thaidict.txt"));
    }

    /** This project's words of public administration. */
    static WordTable administration() {
        List<String> words = entries("administration.txt");
        Collections.sort(words);
        return WordTable.ofSorted(String.join("\n", words));
    }

    /** This project's compounds, in the notation of their file. */
    static List<String> compounds() {
        return entries("compounds.txt");
    }

    private static List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        for (String line : read(name).split("\n", -1)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line.strip());
            }
        }
        return entries;
    }

    private static String read(String name) {
        try (InputStream list = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
