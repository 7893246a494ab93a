package th.ita.rules.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.score.Fraction;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;

/**
 * The scores of agencies that come one by one and whose number is not known before. What is known of an agency is
 * forgotten once a chunk of agencies is scored; what stays are their scores, in columns, about 12 bytes a level. Scores
 * may be asked for at any time, between agencies too. Not thread-safe.
 */
public final class ScoredAgencies {
    private static final int CHUNK = 512;

    private final CompiledScorer scorer;
    private final BatchInputs inputs;
    private final List<BatchScores> chunks = new ArrayList<>();
    /** The agencies of the chunk that is not full yet, if somebody asked for their scores since the last one came. */
    @Nullable
    private BatchScores open;

    private int size;

    /**
     * No agencies yet.
     *
     * @param scorer what scores them
     */
    public ScoredAgencies(CompiledScorer scorer) {
        this.scorer = scorer;
        this.inputs = scorer.inputs(CHUNK);
    }

    /** {@return what scores them} */
    public CompiledScorer scorer() {
        return scorer;
    }

    /** {@return how many there are} */
    public int size() {
        return size;
    }

    /**
     * Adds an agency.
     *
     * @param met for each item of {@link CompiledScorer#items()} whether it was met: 1 or 0, or -1 if that is not known
     * @param figures for each of {@link CompiledScorer#columns()} the figure in units, or -1 if it is not known
     */
    public void add(byte[] met, int[] figures) {
        int slot = size % CHUNK;
        for (int first = 0; first < met.length; first += Long.SIZE) {
            long metBits = 0;
            long knownBits = 0;
            for (int item = Math.min(first + Long.SIZE, met.length) - 1; item >= first; item--) {
                metBits = 2 * metBits + (met[item] & 1);
                knownBits = 2 * knownBits + (met[item] >= 0 ? 1 : 0);
            }
            inputs.items(slot, first / Long.SIZE, metBits, knownBits);
        }
        for (int column = 0; column < figures.length; column++) {
            inputs.figure(slot, column, figures[column]);
        }
        size++;
        open = null;
        if (slot == CHUNK - 1) {
            chunks.add(score(CHUNK));
            inputs.clear();
        }
    }

    private BatchScores score(int count) {
        BatchScores scores = scorer.scores(count);
        scorer.score(inputs, scores, 0, count);
        return scores;
    }

    private BatchScores chunk(int agency) {
        if (agency / CHUNK < chunks.size()) {
            return chunks.get(agency / CHUNK);
        }
        BatchScores rest = open == null ? score(size % CHUNK) : open;
        open = rest;
        return rest;
    }

    /**
     * A printed score.
     *
     * @param level the level's index in {@link CompiledScorer#levels()}
     * @param agency the agency, from 0 in the order they came
     * @return the score in units of its last digit, or -1 if it is unknown
     */
    public int printed(int level, int agency) {
        return chunk(agency).printed(level, agency % CHUNK);
    }

    /**
     * A printed score as a number.
     *
     * @param level the level's index
     * @param agency the agency
     * @return the score, such as 49.89, or nothing if it is unknown
     */
    public Optional<BigDecimal> score(int level, int agency) {
        int units = printed(level, agency);
        return units < 0 ? Optional.empty() : Optional.of(scorer.printed(units));
    }

    /**
     * An exact score.
     *
     * @param level the level's index
     * @param agency the agency
     * @return the score, or nothing if it is unknown
     */
    public Optional<Fraction> exact(int level, int agency) {
        return scorer.exact(chunk(agency), level, agency % CHUNK);
    }

    /**
     * A grade.
     *
     * @param agency the agency
     * @return its index in {@link CompiledScorer#grades()}, or -1 if it is unknown
     */
    public int grade(int agency) {
        return chunk(agency).grade(agency % CHUNK);
    }

    /** The number above the line of a total, -1 if it is unknown. */
    long total(int agency) {
        return chunk(agency).numerator(0, agency % CHUNK);
    }
}
