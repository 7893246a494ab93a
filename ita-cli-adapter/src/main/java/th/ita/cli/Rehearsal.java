package th.ita.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs what people will ask of the command, and throws away what it says: so that the launcher can have the JVM keep the
 * classes that takes, and later commands start faster. Nothing else depends on it.
 */
final class Rehearsal {
    private static final List<String> ON_A_DOCUMENT = List.of("score", "check", "analyse");

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param line a municipality's document, and a folder for files that may be thrown away
     */
    public static void main(String[] line) {
        String document = line[0];
        Path folder = Path.of(line[1]);
        for (String language : List.of("th", "en")) {
            play(language, "--help");
            ON_A_DOCUMENT.forEach(command -> play(language, command, document));
        }
        play("th", "score", document, "--json");
        play("th", "frameworks");
        play("th", "import", document, "--out", folder.resolve("plan.json").toString());
        play("th", "report", document, "--out", folder.toString());
    }

    private static void play(String language, String... arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        words.addAll(List.of("--lang", language));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        new ItaCli(nowhere, nowhere, language).run(words.toArray(String[]::new));
    }
}
