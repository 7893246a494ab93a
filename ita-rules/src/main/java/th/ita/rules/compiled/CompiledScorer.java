package th.ita.rules.compiled;

import io.vavr.control.Either;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;

/**
 * Scores whole batches by one year's framework: the same exact scores, printed figures and grades as
 * {@link th.ita.rules.scoring.Scorer}, from columns of primitive numbers. The framework's rules are worked out once into
 * steps over blocks of agencies; scoring then allocates nothing per agency.
 *
 * <p>A level is computed when all below it is known, questions' means standing for the answers below them; where it is
 * not, its published figure stands in; where there is none it is unknown. Ranges, reasons and findings are for the tree
 * to tell.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CompiledScorer scorer = CompiledScorer.of(framework, new FigureColumns(List.of("IIT", "EIT"), 2)).get();
 * BatchInputs in = scorer.inputs(8300);
 * in.figure(0, 0, 9127);
 * in.item(0, 41, true);
 * BatchScores out = scorer.scores(8300);
 * scorer.score(in, out, 0, 8300);
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable; ranges of a batch that do not overlap may be scored by several threads.
 */
public final class CompiledScorer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int fiscalYear;
    private final String[] items;
    private final String[] figures;
    private final int figureDecimals;
    private final String[] levels;
    private final long[] denominators;
    private final Step[] steps;
    private final Printing[] printings;
    private final int decimals;
    private final GradeTable grades;
    private final Kept kept;

    CompiledScorer(Compilation compilation) {
        this.fiscalYear = compilation.framework().fiscalYear().year();
        this.items = compilation.items();
        this.figures = compilation.columns().codes().toArray(String[]::new);
        this.figureDecimals = compilation.columns().decimals();
        this.levels = compilation.levels();
        this.denominators = compilation.denominators();
        this.steps = compilation.steps();
        this.printings = compilation.printings();
        this.decimals = compilation.rounding().decimals();
        this.grades = compilation.grades();
        this.kept = Kept.all(levels.length);
    }

    private CompiledScorer(CompiledScorer other, Kept kept) {
        this.fiscalYear = other.fiscalYear;
        this.items = other.items;
        this.figures = other.figures;
        this.figureDecimals = other.figureDecimals;
        this.levels = other.levels;
        this.denominators = other.denominators;
        this.steps = other.steps;
        this.printings = other.printings;
        this.decimals = other.decimals;
        this.grades = other.grades;
        this.kept = kept;
    }

    /**
     * The same scorer for those who want printed scores of some levels, and grades, and nothing else: what is not kept need
     * not be written down.
     *
     * @param codes the codes of those levels, as in {@link #levels()}; those that grades go by are there in any case
     * @return the scorer
     */
    public CompiledScorer printing(Collection<String> codes) {
        return new CompiledScorer(this, Kept.printed(levels, codes, grades));
    }

    /**
     * Compiles a framework.
     *
     * @param framework the rules of one year
     * @param columns the figures that batches may hold beside the items
     * @return the scorer, or why there can be none: {@link CompilationRefusal}, or what
     *     {@link th.ita.rules.scoring.Scorer#obstacle} says of the year
     */
    public static Either<Refusal, CompiledScorer> of(Framework framework, FigureColumns columns) {
        return Compilation.of(framework, columns).map(CompiledScorer::new);
    }

    /** {@return the fiscal year, Buddhist era} */
    public int fiscalYear() {
        return fiscalYear;
    }

    /** {@return the codes of the year's items; an item goes by its index here} */
    public List<String> items() {
        return List.of(items);
    }

    /** {@return the figures that batches may hold} */
    public FigureColumns columns() {
        return new FigureColumns(List.of(figures), figureDecimals);
    }

    /** {@return the codes of the levels scored: total, instruments, indicators, sub-indicators} */
    public List<String> levels() {
        return List.of(levels);
    }

    /** {@return the codes of the grades, from the highest down; none where the year's grades are not known} */
    public List<String> grades() {
        return List.of(grades.codes());
    }

    /** {@return the decimals of printed scores} */
    public int decimals() {
        return decimals;
    }

    /**
     * What the exact scores of a level stand over.
     *
     * @param level the level's index
     * @return the denominator of its numerators, at least 1
     */
    public long denominator(int level) {
        return denominators[level];
    }

    /**
     * An exact score as a number.
     *
     * @param scores scores of this scorer
     * @param level the level's index
     * @param agency the agency, from 0
     * @return the score, 0 to 100, or nothing where it is unknown
     */
    public Optional<Fraction> exact(BatchScores scores, int level, int agency) {
        long numerator = scores.numerator(level, agency);
        return numerator < 0 ? Optional.empty() : Optional.of(Fraction.of(numerator, denominators[level]));
    }

    /**
     * Printed units as a decimal number.
     *
     * @param units a printed score in units of its last digit
     * @return the score, such as 49.89
     */
    public BigDecimal printed(int units) {
        return BigDecimal.valueOf(units, decimals);
    }

    /**
     * Room for what is known of agencies.
     *
     * @param agencies how many
     * @return inputs of which nothing is known yet
     */
    public BatchInputs inputs(int agencies) {
        return new BatchInputs(agencies, items.length, figures.length, columns().unit(), levels.length);
    }

    /**
     * Room for the scores of agencies.
     *
     * @param agencies how many
     * @return the room
     */
    public BatchScores scores(int agencies) {
        return new BatchScores(agencies, kept);
    }

    /**
     * Scores agencies.
     *
     * @param in what is known of them, made by {@link #inputs}
     * @param out where their scores go, made by {@link #scores}
     * @param from the first agency
     * @param to the agency after the last
     */
    public void score(BatchInputs in, BatchScores out, int from, int to) {
        Block block = in.lend();
        for (int start = from; start < to; start += Block.MOST) {
            block.move(in, start, to);
            score(in, block);
            out.keep(block);
            for (int level = 0; level < printings.length; level++) {
                if (kept.levels()[level]) {
                    printings[level].print(block.scores[level], block.known[level], out.printed[level], block);
                }
            }
            grades.grade(out.printed, out.grades, block);
        }
        in.giveBack(block);
    }

    private void score(BatchInputs in, Block block) {
        for (Step step : steps) {
            step.run(in, block);
        }
    }

    /**
     * Room to ask what changes when items are turned round, one agency after the other.
     *
     * @return the room, one thread's own
     */
    public ItemChanges changes() {
        return new ItemChanges(items.length, steps, printings, grades);
    }
}
