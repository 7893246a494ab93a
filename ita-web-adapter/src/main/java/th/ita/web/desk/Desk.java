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

/** What programs and pages work with. As safe for use by several threads as its store is. */
public final class Desk {
    private final RevisionStore store;
    private final FrameworkSource frameworks;
    private final Looking looking;
    private final Clock clock;
    private final Shelf shelf;

    /**
     * A desk, whose shelf remembers what was read last.
     *
     * @param store where documents are kept
     * @param frameworks the frameworks of the years
     * @param looking what looks at evidence
     * @param clock what tells the time
     */
    public Desk(RevisionStore store, FrameworkSource frameworks, Looking looking, Clock clock) {
        this.store = store;
        this.frameworks = frameworks;
        this.looking = looking;
        this.clock = clock;
        this.shelf = new Shelf(store);
    }

    /** {@return where documents are kept} */
    public RevisionStore store() {
        return store;
    }

    /** {@return the frameworks of the years} */
    public FrameworkSource frameworks() {
        return frameworks;
    }

    /** {@return what looks at evidence} */
    public Looking looking() {
        return looking;
    }

    /** {@return what tells the time} */
    public Clock clock() {
        return clock;
    }

    /** {@return the documents that are kept} */
    public Shelf shelf() {
        return shelf;
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
