package th.ita.cli.desk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.export.csv.CsvRefusal;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.wording.Messages;

/** What went wrong with a file, in words, since the exceptions of Java often name nothing but the file. */
public final class IoTrouble {
    private static final Set<RefusalCode> UNREADABLE =
            Set.of(ReadingRefusal.UNREADABLE_FILE, CsvRefusal.CSV_UNREADABLE);

    private IoTrouble() {}

    /** The file and what is wrong with it. */
    public static String words(Throwable fault, Messages words) {
        Throwable cause = fault.getCause() instanceof FileSystemException nested ? nested : fault;
        if (!(cause instanceof FileSystemException trouble)) {
            return String.valueOf(cause.getMessage());
        }
        String file = String.valueOf(trouble.getFile());
        String reason = String.valueOf(trouble.getReason());
        return file + ": " + kind(trouble, reason).map(words::text).orElse(reason);
    }

    /** A refusal that a file cannot be read, with the reason in the user's language as far as it can be told. */
    public static Refusal explained(Refusal refusal, Messages words) {
        return UNREADABLE.contains(refusal.code())
                ? refusal.where()
                        .file()
                        .flatMap(file -> reading(Path.of(file), words))
                        .map(why -> Refusal.of(refusal.code(), refusal.where(), why))
                        .orElse(refusal)
                : refusal;
    }

    /** Why a file cannot be read, as far as looking at it again tells. */
    private static Optional<String> reading(Path file, Messages words) {
        if (Files.isDirectory(file)) {
            return Optional.of(words.text("trouble.is-a-directory"));
        }
        if (Files.notExists(file)) {
            return Optional.of(words.text("trouble.no-such-file"));
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(words.text("trouble.denied"));
    }

    private static Optional<String> kind(FileSystemException trouble, String reason) {
        if (trouble instanceof NoSuchFileException) {
            return Optional.of("trouble.no-such-file");
        }
        if (trouble instanceof AccessDeniedException) {
            return Optional.of("trouble.denied");
        }
        if (trouble instanceof NotDirectoryException || reason.equalsIgnoreCase("not a directory")) {
            return Optional.of("trouble.not-a-directory");
        }
        if (reason.equalsIgnoreCase("is a directory")) {
            return Optional.of("trouble.is-a-directory");
        }
        return trouble instanceof FileAlreadyExistsException ? Optional.of("trouble.exists") : Optional.empty();
    }
}
