package th.ita.bench.scoring;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * EvalEx: an expression for each level, parsed once. Variables come from an accessor of our own, so that no map is filled
 * and no number converted twice; 16 digits are enough for whole numbers of 8.
 */
final class EvalEx extends AgencyScoring {
    /** Finds {@code m0} among the means, {@code o0} among the items and {@code n1} among the numerators. */
    private static final class Variables implements DataAccessorIfc {
        private final Map<String, EvaluationValue> values = new HashMap<>();

        @Override
        public @Nullable EvaluationValue getData(String name) {
            return values.get(name);
        }

        @Override
        public void setData(String name, EvaluationValue value) {
            values.put(name, value);
        }
    }

    private static final String[] MEANS = names("m", Agencies.MEANS);
    private static final String[] ITEMS = names("o", Agencies.ITEMS);
    private static final String[] NUMERATORS = names("n", Results.LEVELS.length);

    private final Variables variables = new Variables();
    private final ExpressionConfiguration configuration = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL64)
            .dataAccessorSupplier(() -> variables)
            .build();
    private final List<Expression> numerators = new ArrayList<>();
    private final int[] levels = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 1, 2, 3};
    private final Expression total;
    private final Expression grade;
    private final int[] exact = new int[Results.LEVELS.length];

    EvalEx() {
        new Formulas("m%d", "o%d").indicators().forEach(formula -> numerators.add(parsed(formula)));
        Formulas.instruments().forEach(formula -> numerators.add(parsed(formula)));
        total = parsed("FLOOR((" + Formulas.total() + ")/6300)");
        StringBuilder grades = new StringBuilder(Integer.toString(Results.GRADES.length - 1));
        for (int one = Results.GRADES.length - 2; one >= 0; one--) {
            grades.insert(0, "IF(n0>=" + Results.GRADES[one] + "," + one + ",").append(')');
        }
        grade = parsed(grades.toString());
    }

    private static String[] names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toArray(String[]::new);
    }

    private Expression parsed(String formula) {
        Expression expression = new Expression(formula, configuration);
        try {
            expression.validate();
        } catch (ParseException wrong) {
            throw new IllegalStateException(formula, wrong);
        }
        return expression;
    }

    @Override
    void score(Agencies agencies, int agency, Results results) {
        for (int question = 0; question < Agencies.MEANS; question++) {
            variables.setData(MEANS[question], value(agencies.means()[agency * Agencies.MEANS + question]));
        }
        long met = agencies.items()[agency];
        for (int item = 0; item < Agencies.ITEMS; item++) {
            variables.setData(ITEMS[item], value(met >>> item & 1));
        }
        try {
            for (int i = 0; i < levels.length; i++) {
                exact[levels[i]] = evaluated(levels[i], numerators.get(i));
            }
            results.print(agency, 0, evaluated(0, total));
            results.grade(agency, grade.evaluate().getNumberValue().intValue());
        } catch (EvaluationException | ParseException wrong) {
            throw new IllegalStateException(wrong);
        }
        Numerators.print(results, agency, exact);
    }

    private int evaluated(int level, Expression expression) throws EvaluationException, ParseException {
        EvaluationValue value = expression.evaluate();
        variables.setData(NUMERATORS[level], value);
        return value.getNumberValue().intValue();
    }

    private static EvaluationValue value(long number) {
        return EvaluationValue.numberValue(BigDecimal.valueOf(number));
    }
}
