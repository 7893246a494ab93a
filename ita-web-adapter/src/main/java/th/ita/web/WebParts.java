package th.ita.web;

import java.time.Clock;
import th.ita.domain.port.EvidenceProbe;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.port.RevisionStore;
import th.ita.web.access.Access;

/**
 * What the web works with.
 *
 * @param store where documents are kept; it stays the giver's to close
 * @param frameworks the frameworks of the years
 * @param probe what looks at evidence
 * @param clock what tells the time
 * @param access who may do what
 */
public record WebParts(RevisionStore store, FrameworkSource frameworks, EvidenceProbe probe, Clock clock, Access access) {}
