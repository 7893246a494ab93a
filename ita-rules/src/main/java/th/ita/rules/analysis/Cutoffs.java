package th.ita.rules.analysis;

import static th.ita.rules.analysis.AnalysisRefusal.THRESHOLDS_CROSSED;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Thresholds;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The two thresholds that sort scores into what to fix, to develop and to keep. The upper one is the score the year
 * counts as passed. The lower one is published from FY2566 on, as the level ต้องปรับปรุงโดยด่วน below 70; for earlier
 * years, which publish none, the same 70 is the default of this library and labelled as such.
 *
 * @param urgentBelow what lies below it is to be mended without delay
 * @param keepFrom what reaches it is to be kept
 */
public record Cutoffs(Cutoff urgentBelow, Cutoff keepFrom) {
    /** Where a year publishes no lower threshold: that of FY2566 and later. */
    public static final BigDecimal DEFAULT_URGENT_BELOW = new BigDecimal("70.00");
    /** Where a framework states no pass target: the published national target of 85. */
    public static final BigDecimal DEFAULT_KEEP_FROM = new BigDecimal("85.00");

    /**
     * The thresholds of a year.
     *
     * @param framework the year's framework
     * @return what it states, and the defaults for what it does not
     */
    public static Cutoffs of(Framework framework) {
        Optional<Thresholds> stated = framework.thresholds().map(Fact::value);
        Cutoff.SetBy setBy = framework
                        .thresholds()
                        .filter(fact -> fact.provenance().confidence() == Confidence.UNCONFIRMED)
                        .isPresent()
                ? Cutoff.SetBy.FRAMEWORK_UNCONFIRMED
                : Cutoff.SetBy.FRAMEWORK;
        return new Cutoffs(
                stated.flatMap(Thresholds::urgentBelow)
                        .map(score -> new Cutoff(score, setBy))
                        .orElseGet(() -> new Cutoff(DEFAULT_URGENT_BELOW, Cutoff.SetBy.DEFAULT)),
                stated.map(Thresholds::keepFrom)
                        .map(score -> new Cutoff(score, setBy))
                        .orElseGet(() -> new Cutoff(DEFAULT_KEEP_FROM, Cutoff.SetBy.DEFAULT)));
    }

    /**
     * These thresholds with those that somebody chose in their place.
     *
     * @param urgent the lower one, if it was chosen
     * @param keep the upper one, if it was chosen
     * @return the thresholds, or the refusal {@link AnalysisRefusal#THRESHOLDS_CROSSED} where the lower one is higher
     */
    public Either<Refusal, Cutoffs> choosing(Optional<BigDecimal> urgent, Optional<BigDecimal> keep) {
        Cutoffs chosen = new Cutoffs(
                urgent.map(score -> new Cutoff(score, Cutoff.SetBy.CHOSEN)).orElse(urgentBelow),
                keep.map(score -> new Cutoff(score, Cutoff.SetBy.CHOSEN)).orElse(keepFrom));
        BigDecimal low = chosen.urgentBelow().score();
        BigDecimal high = chosen.keepFrom().score();
        return low.compareTo(high) <= 0
                ? Either.right(chosen)
                : Either.left(
                        Refusal.of(THRESHOLDS_CROSSED, Place.unknown(), low.toPlainString(), high.toPlainString()));
    }

    /** What a printed score asks for. */
    Attention of(BigDecimal printed) {
        if (printed.compareTo(urgentBelow.score()) < 0) {
            return Attention.FIX_URGENTLY;
        }
        return printed.compareTo(keepFrom.score()) < 0 ? Attention.DEVELOP : Attention.KEEP;
    }
}
