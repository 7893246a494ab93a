package th.ita.cli.planning;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.IoTrouble;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.drafting.MeasureTemplates;
import th.ita.rules.frameworks.TemplateFile;

/** The templates that measures are drafted from: the user's own before those of the program. */
final class TemplatesOption {
    @Option(names = "--templates", paramLabel = "FILE", descriptionKey = "templates")
    @Nullable
    Path file;

    Either<Refusal, MeasureTemplates> read(Desk desk) {
        MeasureTemplates builtIn = TemplateFile.builtIn();
        if (file == null) {
            return Either.right(builtIn);
        }
        String name = file.toString();
        try {
            return TemplateFile.read(name, Files.readAllBytes(file)).map(builtIn::with);
        } catch (IOException unreadable) {
            return Either.left(Refusal.of(
                    ReadingRefusal.UNREADABLE_FILE,
                    Place.file(name),
                    IoTrouble.words(unreadable, desk.terminal().words())));
        }
    }
}
