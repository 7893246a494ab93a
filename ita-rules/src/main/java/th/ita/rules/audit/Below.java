package th.ita.rules.audit;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.scoring.Interval;

/**
 * What a row tells of the score of one instrument.
 *
 * @param instrument the instrument
 * @param word the score if printed figures are taken at their word, from the lowest level that is all there
 * @param range what the score can be, given that those figures are rounded
 * @param indicators what the mean of the indicators can be; those not printed can be anything
 * @param missing the indicators that are not printed
 * @param indicatorsTell whether any of the indicators is printed
 */
record Below(
        Instrument instrument,
        Optional<Fraction> word,
        Interval range,
        Interval indicators,
        List<LevelCode> missing,
        boolean indicatorsTell) {
    private static final Interval ANYTHING = new Interval(Fraction.ZERO, Fraction.of(100));

    static Below of(Instrument instrument, Framework framework, PublishedRow row) {
        int roundings = row.scope().roundings();
        List<LevelCode> codes = framework.indicatorsIn(instrument.code()).stream()
                .map(indicator -> indicator.code())
                .toList();
        List<LevelCode> missing =
                codes.stream().filter(code -> row.score(code).isEmpty()).toList();
        boolean tell = missing.size() < codes.size();
        Fraction part = Fraction.of(1, Math.max(1, codes.size()));
        Interval mean = codes.stream()
                .map(code -> row.score(code)
                        .map(figure -> Interval.behind(figure, roundings))
                        .orElse(ANYTHING))
                .reduce(Interval.point(Fraction.ZERO), Interval::plus)
                .times(part);
        if (tell && missing.isEmpty()) {
            Fraction word = codes.stream()
                    .flatMap(code -> row.score(code).stream())
                    .map(figure -> figure.score().exact())
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .times(part);
            return new Below(instrument, Optional.of(word), mean, mean, missing, true);
        }
        Fraction share = share(instrument);
        Optional<ReportedScore> own = row.score(instrument.code());
        Optional<ReportedScore> weighted =
                row.weighted(instrument.code()).filter(figure -> share.compareTo(Fraction.ZERO) > 0);
        Fraction undone = weighted.map(figure -> Fraction.ONE.dividedBy(share)).orElse(Fraction.ONE);
        Optional<Fraction> word = own.or(() -> weighted)
                .map(figure -> figure.score().exact().times(own.isPresent() ? Fraction.ONE : undone));
        Interval range = own.or(() -> weighted)
                .map(figure -> Interval.behind(figure, roundings).times(own.isPresent() ? Fraction.ONE : undone))
                .orElse(codes.isEmpty() ? ANYTHING : mean);
        return new Below(instrument, word, range, codes.isEmpty() ? ANYTHING : mean, missing, tell);
    }

    /** Its share of the total. */
    Fraction share() {
        return share(instrument);
    }

    private static Fraction share(Instrument instrument) {
        return instrument.weight().orElseThrow().value().share();
    }
}
