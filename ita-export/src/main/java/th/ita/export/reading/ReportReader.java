package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/**
 * Reads a municipality's own report, as text with tables whose cells are set apart by tabs, or as
 * the parts of a document of any other format, into a measures plan.
 *
 * <p>The data flows one way: bytes → parts of a document → parts of a report → plan. Nothing read is dropped: what no rule
 * understood comes back with its place. Immutable and thread-safe.
 */
public final class ReportReader {
    private final FrameworkSource frameworks;

    private ReportReader(FrameworkSource frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * A reader that knows the items of the years of these frameworks.
     *
     * @param frameworks the frameworks
     * @return the reader
     */
    public static ReportReader of(FrameworkSource frameworks) {
        return new ReportReader(frameworks);
    }

    /**
     * Reads a report.
     *
     * @param file the report as it came, in UTF-8, UTF-16 with its mark, TIS-620 or Windows-874
     * @param hints what is known beforehand
     * @return the plan with the reader's notes, or why the file is no such report
     */
    public Either<Refusal, ReadReport> read(SourceFile file, ReadingHints hints) {
        return TextParts.of(file).flatMap(parts -> read(file.name(), parts, hints));
    }

    /**
     * Reads a report of any format.
     *
     * @param name the name of the file to show in messages
     * @param parts what it consists of, in the order of reading
     * @param hints what is known beforehand
     * @return the plan with the reader's notes, or why the file is no such report
     */
    public Either<Refusal, ReadReport> read(String name, List<Part> parts, ReadingHints hints) {
        Place file = Place.file(name);
        Optional<OwnPaper> own = OwnPaper.in(parts);
        return own.isPresent()
                ? new OwnPaperReader(frameworks, file).read(own.get(), hints)
                : new ReportTaker(file).take(parts).flatMap(taken -> assemble(file, taken, hints));
    }

    private Either<Refusal, ReadReport> assemble(Place file, ReportParts parts, ReadingHints hints) {
        List<String> prose = Stream.concat(parts.titles().stream(), parts.opening().stream())
                .map(Part.Text::words)
                .toList();
        YearFinder years = YearFinder.in(prose);
        Optional<FiscalYear> contradicting = hints.year().flatMap(years::contradicting);
        if (contradicting.isPresent()) {
            FiscalYear stated = contradicting.get();
            return Either.left(hints.otherYear(stated).at(placeOf(stated, file, parts)));
        }
        Optional<FiscalYear> planned = hints.year().or(years::planned);
        if (planned.isEmpty()) {
            return Either.left(Refusal.of(ReadingRefusal.NO_FISCAL_YEAR, file));
        }
        Either<Refusal, Agency> agency = agency(file, prose, hints);
        if (agency.isLeft()) {
            return Either.left(agency.getLeft());
        }
        return frameworks
                .framework(planned.get())
                .mapLeft(refusal -> refusal.at(placeOf(planned.get(), file, parts)))
                .map(framework -> report(parts, agency.get(), years, framework));
    }

    /** The line that first names a year, if one does. */
    private static Place placeOf(FiscalYear year, Place file, ReportParts parts) {
        return Stream.concat(parts.titles().stream(), parts.opening().stream())
                .filter(line -> Numerals.ARABIC.write(line.words()).contains(year.toString()))
                .findFirst()
                .map(line -> line.spot().in(file))
                .orElse(file);
    }

    private static Either<Refusal, Agency> agency(Place file, List<String> prose, ReadingHints hints) {
        if (hints.agency().isPresent()) {
            String name = hints.agency().get();
            return AgencyFinder.named(name, prose)
                    .<Either<Refusal, Agency>>map(Either::right)
                    .orElseGet(() ->
                            Either.left(Refusal.of(DomainRefusal.NOT_AN_AGENCY_ID, Place.path("--agency"), name)));
        }
        return AgencyFinder.find(prose)
                .<Either<Refusal, Agency>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NO_AGENCY, file)));
    }

    private ReadReport report(ReportParts parts, Agency agency, YearFinder years, Framework framework) {
        Mending mending = Mending.of(framework, parts, agency.name().th());
        MeasureMaker maker = new MeasureMaker(framework, mending, false);
        ScoreFinder scores = ScoreFinder.in(parts.opening());
        List<String> opening = parts.opening().stream()
                .map(Part.Text::words)
                .map(mending::mend)
                .toList();
        List<MeasureRow> rows = RowNumbers.removed(parts.rows(), false);
        List<Measure> measures = rows.stream().map(maker::measure).toList();
        MeasuresPlan plan = MeasuresPlan.builder()
                .agency(agency)
                .fiscalYear(framework.fiscalYear())
                .previousResult(previousResult(scores, years, framework.fiscalYear()))
                .introduction(opening)
                .analysis(parts.analysis())
                .standingLead(parts.standingLead().map(Part.Text::words).map(mending::mend))
                .standingMeasures(parts.standing().stream().map(mending::mend).toList())
                .measures(measures)
                .signatory(parts.signatory())
                .build();
        List<UnreadLine> unread =
                inOrder(Stream.of(scores.unread().stream(), parts.unread().stream(), unreadPeriods(rows, measures))
                        .flatMap(lines -> lines)
                        .toList());
        return new ReadReport(plan, new ReadingNotes(unread, mending.mended(), mending.left()));
    }

    /** The periods that no rule understood; their words stand in the plan as they were written. */
    private static Stream<UnreadLine> unreadPeriods(List<MeasureRow> rows, List<Measure> measures) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> measures
                        .get(i)
                        .period()
                        .filter(Period.AsWritten.class::isInstance)
                        .map(period -> new UnreadLine(rows.get(i).spot(), period.text()))
                        .stream());
    }

    /** Lines of a text in their order; elsewhere paragraphs are counted apart from rows. */
    private static List<UnreadLine> inOrder(List<UnreadLine> unread) {
        return unread.stream().allMatch(line -> line.spot() instanceof Spot.Line)
                ? unread.stream()
                        .sorted(Comparator.comparingInt(UnreadLine::line))
                        .toList()
                : unread;
    }

    private static Optional<Assessment> previousResult(ScoreFinder found, YearFinder years, FiscalYear planned) {
        if (found.scores().isEmpty() && years.assessed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Assessment.builder()
                .fiscalYear(years.assessed().orElseGet(planned::previous))
                .reported(found.scores())
                .reportedGrade(found.grade())
                .build());
    }
}
