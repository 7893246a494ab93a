package th.ita.export.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.text.Numerals;
import th.ita.export.reading.ReadReport;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.review.ResultReview;

/** What a site is made from: an agency, a year, and whatever is known of the two. */
@ItaValue
@Value.Immutable
public interface SiteSource {
    /** {@return whose year it is} */
    Agency agency();

    /** {@return the framework of the year} */
    Framework framework();

    /** {@return the result of the year, once it is known} */
    Optional<Assessment> result();

    /** {@return the scores of that result, unless the year cannot be scored} */
    Optional<ResultReview> scores();

    /** {@return the measures plan of the year, with results where it has any} */
    Optional<ReadReport> plan();

    /** {@return the result that the plan answers, if it states one of a year that can be scored} */
    Optional<ResultReview> answered();

    /** {@return what the checks of the year's papers found} */
    List<CheckResult> checks();

    /** {@return the papers to download} */
    List<PaperFiles> papers();

    /** {@return where items are published, besides the evidence that measures name} */
    @Value.NaturalOrder
    SortedMap<ItemCode, List<Evidence>> pages();

    /** {@return the digits of all pages; Thai ones in Thai and Arabic ones in English unless told otherwise} */
    Optional<Numerals> numerals();

    /** {@return the address under which the site will stand, ending in a slash, if it is known; see {@link SiteAddress}} */
    Optional<URI> base();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what a site is made from. */
    final class Builder extends ImmutableSiteSource.Builder {
        Builder() {}
    }
}
