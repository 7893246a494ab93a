package th.ita.web.desk;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.Optional;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.input.InputReader;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.SourceFile;

/**
 * What programs and pages work with.
 *
 * @param store where documents are kept
 * @param frameworks the frameworks of the years
 * @param looking what looks at evidence
 * @param clock what tells the time
 */
public record Desk(RevisionStore store, FrameworkSource frameworks, Looking looking, Clock clock) {
    /** {@return the documents that are kept} */
    public Shelf shelf() {
        return new Shelf(store);
    }

    /** {@return what keeps documents} */
    public Keeping keeping() {
        return new Keeping(store, clock);
    }

    /**
     * Reads a document that somebody hands over, by whatever reader its name asks for.
     *
     * @param file the document
     * @param agency the agency's name, where the document may not say it
     * @param year the year, where the document may not say it
     * @return what it holds, or why it cannot be read
     */
    public Either<Refusal, Input> read(SourceFile file, Optional<String> agency, Optional<FiscalYear> year) {
        return InputReader.of(frameworks).read(file, new ReadingHints(agency, year));
    }
}
