package th.ita.export.compose;

import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.json.CanonicalDocument;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.signing.DocumentDigest;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.review.ResultReview;

/** What a paper is composed from: the plan, what is known about it, and how the paper is to be written. */
@ItaValue
@Value.Immutable
public interface Paper {
    /** {@return the measures plan, with results where it has any} */
    MeasuresPlan plan();

    /** {@return the framework of the plan's year} */
    Framework framework();

    /** {@return the result that the plan answers, scored and held against the measures, if it states one of a year that can be scored} */
    Optional<ResultReview> review();

    /** {@return the result of {@link #review()} held against an earlier one, to be told in the analysis; none unless told otherwise} */
    Optional<YearOnYear> comparison();

    /** {@return what the check of this very paper found} */
    CheckResult check();

    /** {@return what the reader of the agency's document has to say of its work; nothing unless told otherwise} */
    @Value.Default
    default ReadingNotes reading() {
        return ReadingNotes.NONE;
    }

    /** {@return the language of headings and of sentences that the agency did not write; Thai unless told otherwise} */
    @Value.Default
    default Language language() {
        return Language.TH;
    }

    /** {@return the digits of the paper; Thai ones in Thai and Arabic ones in English unless told otherwise} */
    @Value.Default
    default Numerals numerals() {
        return language() == Language.TH ? Numerals.THAI : Numerals.ARABIC;
    }

    /** {@return the digest of the document that the paper is composed from, unless it is too large to be kept or signed} */
    @Value.Lazy
    default Optional<DocumentDigest> source() {
        return CanonicalDocument.of(new ReadReport(plan(), reading()))
                .map(CanonicalDocument::digest)
                .toJavaOptional();
    }

    /** {@return whether a paper that lacks something required does without the line that says so; not unless told otherwise} */
    @Value.Default
    default boolean allowIncomplete() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what a paper is composed from. */
    final class Builder extends ImmutablePaper.Builder {
        Builder() {}
    }
}
