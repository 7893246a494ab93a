package th.ita.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.scoring.Scorer;

/** Assessments of any year, from nothing known at all to everything, and the years they can be of. */
public final class AnyAssessment {
    private AnyAssessment() {}

    /** Every built-in framework that can score. */
    public static List<Framework> scorable() {
        return Frameworks.builtIn().years().stream()
                .map(FiscalYear::year)
                .map(Examples::framework)
                .filter(framework -> Scorer.obstacle(framework).isEmpty())
                .toList();
    }

    /** A scorable framework with an assessment of its year. */
    public record Case(Framework framework, Assessment assessment) {}

    /** Cases of every year, each as partly known as chance has it. */
    public static Arbitrary<Case> cases(int decimals) {
        return Arbitraries.of(scorable())
                .flatMap(framework -> Arbitraries.randomValue(
                        random -> new Case(framework, assessment(framework, random, decimals))));
    }

    /** One assessment, as partly known as chance has it. */
    public static Assessment assessment(Framework framework, Random random, int decimals) {
        Assessment.Builder result = Assessment.builder().fiscalYear(framework.fiscalYear());
        int itemsKnown = random.nextInt(3);
        int met = 1 + random.nextInt(10);
        for (Item item : framework.items()) {
            if (itemsKnown == 2 || (itemsKnown == 1 && random.nextInt(8) > 0)) {
                result.putOutcome(item.code(), ItemOutcome.of(random.nextInt(10) < met));
            }
        }
        int figuresKnown = random.nextInt(4);
        for (LevelCode code : levels(framework)) {
            if (figuresKnown == 3 || random.nextInt(4) < figuresKnown) {
                result.putReported(code, figure(random, decimals));
            }
        }
        return result.build();
    }

    /** A figure, often one at the end of the scale or near a half. */
    private static ReportedScore figure(Random random, int decimals) {
        int most = BigDecimal.TEN.pow(decimals + 2).intValueExact();
        int units = switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> most;
            case 2 -> most / 2;
            default -> random.nextInt(most + 1);
        };
        return new ReportedScore(BigDecimal.valueOf(units, decimals));
    }

    /** Every level of a year, its questions among them. */
    public static List<LevelCode> levels(Framework framework) {
        List<LevelCode> codes = new ArrayList<>(List.of(LevelCode.TOTAL));
        Stream.of(
                        framework.instruments().stream().map(instrument -> instrument.code()),
                        framework.indicators().stream().map(indicator -> indicator.code()),
                        framework.subIndicators().stream().map(sub -> sub.code()),
                        framework.questions().stream()
                                .map(question -> LevelCode.of(question.code().value())))
                .flatMap(each -> each)
                .forEach(codes::add);
        return codes;
    }
}
