package th.ita.rules.compiled;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Scorer;

/** Works a framework's rules out into steps, level by level from the items up, with the denominator that each needs. */
final class Compilation {
    private final Framework framework;
    private final FigureColumns columns;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<String, BigInteger> denominators = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Compilation(Framework framework, FigureColumns columns) {
        this.framework = framework;
        this.columns = columns;
        level(LevelCode.TOTAL);
        framework.instruments().forEach(instrument -> level(instrument.code()));
        framework.indicators().forEach(indicator -> level(indicator.code()));
        framework.subIndicators().forEach(sub -> level(sub.code()));
    }

    static Either<Refusal, Compilation> of(Framework framework, FigureColumns columns) {
        Optional<Refusal> obstacle = Scorer.obstacle(framework);
        if (obstacle.isPresent()) {
            return Either.left(obstacle.get());
        }
        Compilation compilation = new Compilation(framework, columns);
        return compilation
                .columnThatDoesNotFit()
                .or(compilation::compile)
                .<Either<Refusal, Compilation>>map(Either::left)
                .orElse(Either.right(compilation));
    }

    private void level(LevelCode code) {
        levels.put(code.value(), levels.size());
    }

    private Optional<Refusal> columnThatDoesNotFit() {
        Set<String> questions = new HashSet<>();
        framework.questions().forEach(question -> questions.add(question.code().value()));
        Set<String> seen = new HashSet<>();
        for (String code : columns.codes()) {
            if (!levels.containsKey(code) && !questions.contains(code)) {
                return Optional.of(Refusal.of(
                        CompilationRefusal.COLUMN_UNKNOWN,
                        Place.unknown(),
                        code,
                        framework.fiscalYear().toString()));
            }
            if (!seen.add(code)) {
                return Optional.of(Refusal.of(CompilationRefusal.COLUMN_TWICE, Place.unknown(), code));
            }
        }
        return Optional.empty();
    }

    /** Works out every step, or tells which level's scores are too fine for whole numbers of 64 bits. */
    private Optional<Refusal> compile() {
        framework.subIndicators().forEach(this::subIndicator);
        framework.indicators().forEach(this::indicator);
        framework.instruments().forEach(this::instrument);
        total();
        return levels.keySet().stream()
                .filter(level -> isTooFine(denominators.getOrDefault(level, BigInteger.ONE)))
                .findFirst()
                .map(level -> Refusal.of(
                        CompilationRefusal.DENOMINATOR_TOO_GREAT,
                        Place.unknown(),
                        level,
                        framework.fiscalYear().toString()));
    }

    private boolean isTooFine(BigInteger denominator) {
        return denominator
                        .multiply(BigInteger.valueOf(101))
                        .multiply(BigInteger.valueOf(Printing.units(rounding())))
                        .compareTo(BigInteger.valueOf(Divisor.LIMIT))
                >= 0;
    }

    private void subIndicator(SubIndicator sub) {
        long[] mask = new long[(framework.items().size() + 63) / 64];
        int count = 0;
        for (int i = 0; i < framework.items().size(); i++) {
            Item item = framework.items().get(i);
            if (item.subIndicator().equals(Optional.of(sub.code()))) {
                mask[i >> 6] |= 1L << (i & 63);
                count++;
            }
        }
        if (count == 0) {
            alone(sub.code());
            return;
        }
        Scale scale = scale(sub.code(), BigInteger.valueOf(count));
        steps.add(new CountStep(index(sub.code()), mask, 100 * scale.factor().longValue(), scale.stand()));
    }

    private void indicator(Indicator indicator) {
        List<LevelCode> subs = framework.subIndicatorsIn(indicator.code()).stream()
                .map(SubIndicator::code)
                .toList();
        int[] questions = framework.questionsIn(indicator.code()).stream()
                .map(Question::code)
                .mapToInt(code -> columns.codes().indexOf(code.value()))
                .toArray();
        if (!subs.isEmpty()) {
            sum(indicator.code(), Level.INDICATOR, subs);
        } else if (questions.length > 0 && Arrays.stream(questions).allMatch(column -> column >= 0)) {
            BigInteger denominator = BigInteger.valueOf(columns.unit()).multiply(BigInteger.valueOf(questions.length));
            Scale scale = scale(indicator.code(), denominator);
            steps.add(new FiguresStep(
                    index(indicator.code()), questions, scale.factor().longValue(), scale.stand()));
        } else {
            alone(indicator.code());
        }
    }

    private void instrument(Instrument instrument) {
        sum(
                instrument.code(),
                Level.INSTRUMENT,
                framework.indicatorsIn(instrument.code()).stream()
                        .map(Indicator::code)
                        .toList());
    }

    private void total() {
        sum(
                LevelCode.TOTAL,
                Level.TOTAL,
                framework.instruments().stream().map(Instrument::code).toList());
    }

    /** A level that is a sum of others, each times its share: over the least denominator that all of them share. */
    private void sum(LevelCode code, Level level, List<LevelCode> inputs) {
        if (inputs.isEmpty()) {
            alone(code);
            return;
        }
        BigInteger[] above = new BigInteger[inputs.size()];
        BigInteger[] below = new BigInteger[inputs.size()];
        BigInteger shared = BigInteger.ONE;
        for (int i = 0; i < inputs.size(); i++) {
            Share share = share(level, inputs.get(i), inputs.size());
            BigInteger whole = share.below().multiply(denominator(inputs.get(i)));
            BigInteger divisor = share.above().gcd(whole);
            above[i] = share.above().divide(divisor);
            below[i] = whole.divide(divisor);
            shared = lcm(shared, below[i]);
        }
        Scale scale = scale(code, shared);
        long[] factors = new long[inputs.size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = above[i].multiply(shared)
                    .divide(below[i])
                    .multiply(scale.factor())
                    .longValue();
        }
        int[] indexes = inputs.stream().mapToInt(this::index).toArray();
        steps.add(new SumStep(index(code), indexes, factors, scale.stand()));
    }

    private Share share(Level level, LevelCode input, int inputs) {
        Fact<Aggregation> rule =
                Objects.requireNonNull(framework.aggregations().get(level), "a scorable year has rules");
        return switch (rule.value()) {
            case MEAN -> new Share(BigInteger.ONE, BigInteger.valueOf(inputs));
            case WEIGHTED_SUM -> Share.percent(framework, input);
            case ALL_OR_NOTHING, MEAN_OF_ANSWERS ->
                throw new IllegalStateException(level + " has parts, so it cannot be " + rule.value());
        };
    }

    private void alone(LevelCode code) {
        steps.add(new AloneStep(index(code), scale(code, BigInteger.ONE).stand()));
    }

    /** Settles a level's denominator: what its inputs need, and what its published figure needs where it may stand in. */
    private Scale scale(LevelCode code, BigInteger computed) {
        int column = columns.codes().indexOf(code.value());
        BigInteger unit = BigInteger.valueOf(columns.unit());
        BigInteger denominator = column < 0 ? computed : lcm(computed, unit);
        denominators.put(code.value(), denominator);
        return new Scale(
                denominator.divide(computed),
                new StandIn(column, column < 0 ? 0 : denominator.divide(unit).longValue()));
    }

    private BigInteger denominator(LevelCode code) {
        return denominators.getOrDefault(code.value(), BigInteger.ONE);
    }

    private int index(LevelCode code) {
        return levels.getOrDefault(code.value(), -1);
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    Framework framework() {
        return framework;
    }

    FigureColumns columns() {
        return columns;
    }

    Rounding rounding() {
        return framework.rounding().orElseThrow().value();
    }

    String[] items() {
        return framework.items().stream().map(item -> item.code().toString()).toArray(String[]::new);
    }

    String[] levels() {
        return levels.keySet().toArray(String[]::new);
    }

    long[] denominators() {
        return levels.keySet().stream()
                .mapToLong(level ->
                        denominators.getOrDefault(level, BigInteger.ONE).longValueExact())
                .toArray();
    }

    Step[] steps() {
        return steps.toArray(Step[]::new);
    }

    Printing[] printings() {
        return Arrays.stream(denominators())
                .mapToObj(denominator -> Printing.of(rounding(), denominator))
                .toArray(Printing[]::new);
    }

    GradeTable grades() {
        List<th.ita.domain.framework.Grade> grades = framework
                .gradeScale()
                .map(scale -> scale.value())
                .map(GradeScale::grades)
                .orElse(List.of());
        return GradeTable.of(grades, rounding(), levels);
    }

    /** What a level's sum is multiplied with to stand over its denominator, and what stands in for it. */
    private record Scale(BigInteger factor, StandIn stand) {}

    /** A share of 1 as a fraction. */
    private record Share(BigInteger above, BigInteger below) {
        static Share percent(Framework framework, LevelCode instrument) {
            java.math.BigDecimal percent = framework.instruments().stream()
                    .filter(each -> each.code().equals(instrument))
                    .findFirst()
                    .flatMap(Instrument::weight)
                    .orElseThrow()
                    .value()
                    .percent();
            int scale = Math.max(0, percent.scale());
            return new Share(
                    percent.setScale(scale).unscaledValue(),
                    BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf(100)));
        }
    }
}
