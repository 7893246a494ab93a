package th.ita.export.input;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.frameworks.FrameworkFile;
import th.ita.rules.frameworks.FrameworkFiles;
import th.ita.rules.frameworks.FrameworkRefusal;

/**
 * A folder of a user's own framework files: every file in it whose name ends in {@code .json}, in the order of their
 * names. A framework is then known by the name of its file alone, so that documents tell no one the user's folders.
 *
 * <p>Example: {@code FrameworkFolder.read(Path.of("frameworks"))}.
 */
public final class FrameworkFolder {
    private static final int MEGABYTE = 1024 * 1024;

    private FrameworkFolder() {}

    /**
     * Reads all framework files of a folder.
     *
     * @param folder the folder
     * @return the frameworks, or everything that is wrong with the folder or any of its files, by file and line
     */
    public static Validation<List<Refusal>, FrameworkFiles> read(Path folder) {
        Either<Refusal, List<String>> names = names(folder);
        return names.isLeft()
                ? Validation.invalid(List.of(names.getLeft()))
                : FrameworkFiles.of(
                                names.get(),
                                name -> load(folder.resolve(name)).mapLeft(refusal -> refusal.at(Place.file(name))))
                        .mapError(refusals -> refusals.stream()
                                .map(refusal -> located(refusal, folder))
                                .toList());
    }

    /**
     * Loads one framework file, unless its size alone tells that it is none.
     *
     * @param file the file
     * @return what it holds, or {@link FrameworkRefusal#FRAMEWORK_TOO_LARGE}, or why it cannot be read
     */
    public static Either<Refusal, byte[]> load(Path file) {
        Place place = Place.file(file.toString());
        try {
            if (!Files.isRegularFile(file)) {
                return Either.left(unreadable(place, Files.exists(file) ? "not a file" : "no such file"));
            }
            if (Files.size(file) > FrameworkFile.MAX_BYTES) {
                return Either.left(tooLarge(place));
            }
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] content = stream.readNBytes(FrameworkFile.MAX_BYTES + 1);
                return content.length > FrameworkFile.MAX_BYTES ? Either.left(tooLarge(place)) : Either.right(content);
            }
        } catch (IOException unreadable) {
            return Either.left(unreadable(place, String.valueOf(unreadable.getMessage())));
        }
    }

    private static Either<Refusal, List<String>> names(Path folder) {
        Place place = Place.file(folder.toString());
        try (Stream<Path> entries = Files.list(folder)) {
            return Either.right(entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList());
        } catch (NoSuchFileException missing) {
            return Either.left(unreadable(place, "no such folder"));
        } catch (NotDirectoryException file) {
            return Either.left(unreadable(place, "not a folder"));
        } catch (IOException unreadable) {
            return Either.left(unreadable(place, String.valueOf(unreadable.getMessage())));
        }
    }

    /** The reader of the files knows their names alone; whoever mends them wants the folder too. */
    private static Refusal located(Refusal refusal, Path folder) {
        return refusal.where()
                .file()
                .map(name -> refusal.at(refusal.where().in(folder.resolve(name).toString())))
                .orElse(refusal);
    }

    private static Refusal tooLarge(Place place) {
        return Refusal.of(
                FrameworkRefusal.FRAMEWORK_TOO_LARGE, place, Integer.toString(FrameworkFile.MAX_BYTES / MEGABYTE));
    }

    private static Refusal unreadable(Place place, String why) {
        return Refusal.of(ReadingRefusal.UNREADABLE_FILE, place, why);
    }
}
