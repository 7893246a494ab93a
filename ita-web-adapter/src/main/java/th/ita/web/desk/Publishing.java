package th.ita.web.desk;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.publishing.PublishedPapers;
import th.ita.export.publishing.PublishedYear;
import th.ita.export.publishing.SiteChanges;
import th.ita.export.publishing.SiteFolder;
import th.ita.export.publishing.SitePlace;
import th.ita.export.site.Site;
import th.ita.export.site.SiteSource;
import th.ita.web.access.Caller;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditEntry;

/**
 * Makes sites of what is kept, and puts them where the settings say the agency's sites stand: no request names a folder.
 * Safe for use by several threads, of which one at a time makes a site and one at a time writes.
 */
public final class Publishing {
    private final FrameworkSource frameworks;
    private final SortedMap<AgencyId, SitePlace> places;
    private final MadeSites made = new MadeSites();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * Publishing.
     *
     * @param frameworks the frameworks of the years
     * @param places where the sites of agencies stand
     */
    public Publishing(FrameworkSource frameworks, SortedMap<AgencyId, SitePlace> places) {
        this.frameworks = frameworks;
        this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /**
     * A site that was made.
     *
     * @param year what it was made of
     * @param site the site
     * @param digest what tells it from every other
     */
    public record Made(PublishedYear year, Site site, String digest) {
        /** {@return whose site it is} */
        public AgencyId agency() {
            return year.agency().id();
        }

        /** {@return the year} */
        public FiscalYear fiscalYear() {
            return year.framework().fiscalYear();
        }

        /**
         * What the trail keeps of its publication.
         *
         * @param by who publishes it
         * @param time when
         * @param request the id of the request
         * @return the entry
         */
        public AuditEntry entry(Caller by, Instant time, String request) {
            return by.entry(
                    time,
                    Right.PUBLISH.name(),
                    Optional.of(agency()),
                    agency() + "/" + fiscalYear() + "/site " + digest,
                    0,
                    request);
        }
    }

    /**
     * Makes the site of a year.
     *
     * @param year what is kept of the year
     * @return the site, or why there can be none
     */
    public Either<Refusal, Made> make(Year year) {
        return made.get(
                year,
                () -> PublishedYear.of(year.report(), year.result().map(Year.Kept::document), frameworks)
                        .flatMap(known -> known.source(PublishedPapers.USUAL, frameworks)
                                .map(source -> source.base(place(known.agency().id())
                                                .flatMap(place -> place.address(year.fiscalYear())))
                                        .build())
                                .peek(Publishing::verify)
                                .map(Site::of)
                                .map(site -> new Made(known, site, MadeSites.digest(site)))));
    }

    private static void verify(SiteSource source) {
        source.scores().ifPresent(Scores::verified);
        source.answered().ifPresent(Scores::verified);
    }

    /**
     * Where the sites of an agency stand.
     *
     * @param agency the agency
     * @return the place, nothing if the settings name none
     */
    public Optional<SitePlace> place(AgencyId agency) {
        return Optional.ofNullable(places.get(agency));
    }

    /**
     * What publishing a site would do.
     *
     * @param made the site
     * @param wish how it is to be written
     * @return what becomes of each file, or why it cannot be written
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Either<Refusal, SiteChanges> changes(Made made, Wish wish) {
        return folder(made, wish).flatMap(folder -> changes(folder, made));
    }

    /**
     * How a site is to be written.
     *
     * @param replacing whether files that somebody else put there, or changed, are replaced and kept under another name
     * @param replace what asks for that, as refusals tell it
     */
    public record Wish(boolean replacing, String replace) {}

    /**
     * Publishes a site.
     *
     * @param made the site
     * @param wish how it is to be written
     * @param before is told just before; if it throws, nothing is written
     * @return what became of each file, or why it cannot be written
     * @throws UncheckedIOException if the folder cannot be read or written; the earlier site then stands as it did
     */
    public Either<Refusal, SiteChanges> publish(Made made, Wish wish, Runnable before) {
        writing.lock();
        try {
            return folder(made, wish)
                    .flatMap(folder -> changes(folder, made).peek(changes -> write(folder, made, changes, before)));
        } finally {
            writing.unlock();
        }
    }

    private static void write(SiteFolder folder, Made made, SiteChanges changes, Runnable before) {
        if (changes.isEmpty()) {
            return;
        }
        before.run();
        try {
            folder.write(made.site(), changes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Either<Refusal, SiteFolder> folder(Made made, Wish wish) {
        Optional<SitePlace> place = place(made.agency());
        if (place.isEmpty()) {
            return Either.left(Refusal.of(
                    DeskRefusal.NO_PLACE_FOR_SITES,
                    Place.unknown(),
                    made.agency().value()));
        }
        String called = made.agency() + "/" + made.fiscalYear();
        try {
            return SiteFolder.open(
                    place.get().folder(made.fiscalYear()),
                    new SiteFolder.Naming(Place.unknown(), called, wish.replace()),
                    wish.replacing());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Either<Refusal, SiteChanges> changes(SiteFolder folder, Made made) {
        try {
            return folder.changes(made.site());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
