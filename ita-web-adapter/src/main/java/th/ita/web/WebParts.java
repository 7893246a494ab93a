package th.ita.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.EvidenceProbe;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.port.RevisionStore;
import th.ita.export.publishing.SitePlace;
import th.ita.web.access.AccessBook;
import th.ita.web.access.AccessBooks;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.audit.AuditTrail;

/**
 * What the web works with.
 *
 * @param store where documents are kept; it stays the giver's to close
 * @param frameworks the frameworks of the years
 * @param probe what looks at evidence
 * @param clock what tells the time
 * @param access how people and programs get in
 * @param books who may do what
 * @param trail where it is noted who changed what from where
 * @param random where secrets come from
 * @param sites where the sites of agencies stand that are published here, by agency
 */
public record WebParts(
        RevisionStore store,
        FrameworkSource frameworks,
        EvidenceProbe probe,
        Clock clock,
        AccessSettings access,
        AccessBooks books,
        AuditTrail trail,
        SecureRandom random,
        SortedMap<AgencyId, SitePlace> sites) {
    static final int MOST_ENTRIES = 10_000;

    /** Keeps its own copy of the map. */
    public WebParts {
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
    }

    /**
     * Parts that publish no sites.
     *
     * @param store where documents are kept; it stays the giver's to close
     * @param frameworks the frameworks of the years
     * @param probe what looks at evidence
     * @param clock what tells the time
     * @param access how people and programs get in
     * @param books who may do what
     * @param trail where it is noted who changed what from where
     * @param random where secrets come from
     */
    public WebParts(
            RevisionStore store,
            FrameworkSource frameworks,
            EvidenceProbe probe,
            Clock clock,
            AccessSettings access,
            AccessBooks books,
            AuditTrail trail,
            SecureRandom random) {
        this(store, frameworks, probe, clock, access, books, trail, random, Collections.emptySortedMap());
    }

    /**
     * The same with places for sites.
     *
     * @param places where the sites of agencies stand, by agency
     * @return the parts
     */
    public WebParts publishingTo(SortedMap<AgencyId, SitePlace> places) {
        return new WebParts(store, frameworks, probe, clock, access, books, trail, random, places);
    }

    /**
     * Parts for a server on the machine itself, or in an application that vouches for its users: nobody has a token, and
     * who changed what is noted in memory alone, besides in the revisions.
     *
     * @param store where documents are kept
     * @param frameworks the frameworks of the years
     * @param probe what looks at evidence
     * @param clock what tells the time
     * @return the parts
     */
    public static WebParts local(RevisionStore store, FrameworkSource frameworks, EvidenceProbe probe, Clock clock) {
        return new WebParts(
                store,
                frameworks,
                probe,
                clock,
                AccessSettings.LOOPBACK,
                AccessBooks.inMemory(AccessBook.EMPTY),
                AuditTrail.inMemory(MOST_ENTRIES),
                new SecureRandom());
    }
}
