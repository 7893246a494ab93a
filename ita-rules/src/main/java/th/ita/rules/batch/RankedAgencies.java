package th.ita.rules.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;

/** Scored agencies with their places in the nation, their type and their province, and the summaries of all those. */
public final class RankedAgencies {
    private final ScoredAgencies scores;
    private final Groups types;
    private final Groups provinces;
    private final SortedMap<String, int[]> membersByType;
    private final SortedMap<String, int[]> membersByProvince;
    private final Standings nation;
    /** By the number of the group. */
    private final Standings[] inType;

    private final Standings[] inProvince;

    private RankedAgencies(ScoredAgencies scores, Groups types, Groups provinces) {
        this.scores = scores;
        this.types = types;
        this.provinces = provinces;
        this.membersByType = types.members();
        this.membersByProvince = provinces.members();
        this.nation = standings(everyone(scores));
        this.inType = standings(types, membersByType);
        this.inProvince = standings(provinces, membersByProvince);
    }

    /**
     * Ranks agencies, once all have come.
     *
     * @param scores their scores
     * @param types their types, in the same order
     * @param provinces their provinces, in the same order
     * @return the agencies with their places
     */
    public static RankedAgencies of(ScoredAgencies scores, Groups types, Groups provinces) {
        return new RankedAgencies(scores, types, provinces);
    }

    private static int[] everyone(ScoredAgencies scores) {
        return IntStream.range(0, scores.size()).toArray();
    }

    private Standings standings(int[] members) {
        int[] totals = new int[members.length];
        for (int member = 0; member < totals.length; member++) {
            totals[member] = scores.printed(0, members[member]);
        }
        return Standings.of(totals);
    }

    private Standings[] standings(Groups groups, SortedMap<String, int[]> members) {
        Standings[] standings = new Standings[members.size()];
        // A group without an agency is none, so that every one has a first member.
        members.values().forEach(each -> standings[groups.of(each[0])] = standings(each));
        return standings;
    }

    @Nullable
    private static Standings group(Standings[] all, Groups groups, int agency) {
        int group = groups.of(agency);
        return group == Groups.NONE ? null : all[group];
    }

    /** {@return the scores} */
    public ScoredAgencies scores() {
        return scores;
    }

    /** {@return the types} */
    public Groups types() {
        return types;
    }

    /** {@return the provinces} */
    public Groups provinces() {
        return provinces;
    }

    /**
     * The place of an agency in the nation.
     *
     * @param agency the agency, from 0 in the order they came
     * @return its {@linkplain Standings#rank place}, or nothing if its total is unknown
     */
    public OptionalInt rank(int agency) {
        return rank(nation, agency);
    }

    /**
     * The place of an agency among those of its type.
     *
     * @param agency the agency
     * @return its {@linkplain Standings#rank place}, or nothing if its total or its type is unknown
     */
    public OptionalInt rankInType(int agency) {
        return rank(group(inType, types, agency), agency);
    }

    /**
     * The place of an agency among those of its province.
     *
     * @param agency the agency
     * @return its {@linkplain Standings#rank place}, or nothing if its total or its province is unknown
     */
    public OptionalInt rankInProvince(int agency) {
        return rank(group(inProvince, provinces, agency), agency);
    }

    private OptionalInt rank(@Nullable Standings group, int agency) {
        int total = scores.printed(0, agency);
        return group == null || total < 0 ? OptionalInt.empty() : OptionalInt.of(group.rank(total));
    }

    /**
     * The percentile of an agency among those of its type.
     *
     * @param agency the agency
     * @return its {@linkplain Standings#percentile percentile}, or nothing if its total or its type is unknown
     */
    public Optional<Fraction> percentileInType(int agency) {
        return percentile(group(inType, types, agency), agency);
    }

    /**
     * The percentile of an agency among those of its province.
     *
     * @param agency the agency
     * @return its {@linkplain Standings#percentile percentile}, or nothing if its total or its province is unknown
     */
    public Optional<Fraction> percentileInProvince(int agency) {
        return percentile(group(inProvince, provinces, agency), agency);
    }

    private Optional<Fraction> percentile(@Nullable Standings group, int agency) {
        int total = scores.printed(0, agency);
        return group == null || total < 0 ? Optional.empty() : Optional.of(group.percentile(total));
    }

    /**
     * The percentile of an agency among those of its type, as it is printed.
     *
     * @param agency the agency
     * @param rule how it is rounded
     * @return the percentile in units of its last digit, or -1 if the agency's total or its type is unknown
     */
    public long printedPercentileInType(int agency, Rounding rule) {
        return printedPercentile(group(inType, types, agency), agency, rule);
    }

    /**
     * The percentile of an agency among those of its province, as it is printed.
     *
     * @param agency the agency
     * @param rule how it is rounded
     * @return the percentile in units of its last digit, or -1 if the agency's total or its province is unknown
     */
    public long printedPercentileInProvince(int agency, Rounding rule) {
        return printedPercentile(group(inProvince, provinces, agency), agency, rule);
    }

    private long printedPercentile(@Nullable Standings group, int agency, Rounding rule) {
        int total = scores.printed(0, agency);
        return group == null || total < 0 ? -1 : group.percentile(total, rule);
    }

    /** {@return the summary of all agencies} */
    public Summary summary() {
        return Summary.of(scores, everyone(scores));
    }

    /** {@return the summary of each type, by its name} */
    public Map<String, Summary> summariesByType() {
        return summaries(membersByType);
    }

    /** {@return the summary of each province, by its name} */
    public Map<String, Summary> summariesByProvince() {
        return summaries(membersByProvince);
    }

    private Map<String, Summary> summaries(SortedMap<String, int[]> groups) {
        Map<String, Summary> summaries = new LinkedHashMap<>();
        groups.forEach((name, members) -> summaries.put(name, Summary.of(scores, members)));
        return summaries;
    }
}
