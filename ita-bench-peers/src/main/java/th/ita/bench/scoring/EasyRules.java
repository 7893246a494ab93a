package th.ita.bench.scoring;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each level and each grade, its arithmetic in lambdas in whole numbers, one fact an agency. */
final class EasyRules extends AgencyScoring {
    private static final String AGENCY = "agency";

    /** What the rules work on. */
    private static final class Work {
        private final int[] means = new int[Agencies.MEANS];
        private final int[] items = new int[Agencies.ITEMS];
        private final int[] exact = new int[Results.LEVELS.length];
        private int total;
        private int grade;
    }

    private interface Arithmetic {
        void on(Work work);
    }

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Work work = new Work();

    EasyRules() {
        for (int level = 4; level < 12; level++) {
            int into = level;
            int from = level < 9 ? 6 * (level - 4) : 30 + 5 * (level - 9);
            int to = from + (level < 9 ? 6 : 5);
            rule(level, known -> known.exact[into] = sum(known.means, from, to));
        }
        rule(
                12,
                known -> known.exact[12] = 280 * met(known, 0)
                        + 315 * met(known, 1)
                        + 360 * met(known, 2)
                        + 630 * met(known, 3)
                        + 504 * met(known, 4));
        rule(13, known -> known.exact[13] = met(known, 5) + 4 * met(known, 6));
        rule(14, known -> known.exact[1] = sum(known.exact, 4, 9));
        rule(15, known -> known.exact[2] = sum(known.exact, 9, 12));
        rule(16, known -> known.exact[3] = 50 * known.exact[12] + 39_375 * known.exact[13]);
        rule(
                17,
                known -> known.total = (63 * known.exact[1]
                                + 126 * known.exact[2]
                                + 1000 * known.exact[12]
                                + 787_500 * known.exact[13]
                                + 3150)
                        / 6300);
        for (int grade = 0; grade < Results.GRADES.length; grade++) {
            int earned = grade;
            int from = Results.GRADES[grade];
            int below = grade == 0 ? Integer.MAX_VALUE : Results.GRADES[grade - 1];
            rules.register(new RuleBuilder()
                    .name("grade " + grade)
                    .priority(20 + grade)
                    .when(facts -> {
                        Work known = facts.get(AGENCY);
                        return known.total >= from && known.total < below;
                    })
                    .then(facts -> {
                        Work known = facts.get(AGENCY);
                        known.grade = earned;
                    })
                    .build());
        }
    }

    private void rule(int priority, Arithmetic arithmetic) {
        rules.register(new RuleBuilder()
                .name("level " + priority)
                .priority(priority)
                .then(facts -> {
                    Work known = facts.get(AGENCY);
                    arithmetic.on(known);
                })
                .when(facts -> true)
                .build());
    }

    private static int sum(int[] numbers, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    }

    private static int met(Work work, int sub) {
        return sum(work.items, first(sub), first(sub + 1));
    }

    @Override
    void score(Agencies agencies, int agency, Results results) {
        means(agencies, agency, work.means);
        items(agencies, agency, work.items);
        Facts facts = new Facts();
        facts.put(AGENCY, work);
        engine.fire(rules, facts);
        Numerators.print(results, agency, work.exact);
        results.print(agency, 0, work.total);
        results.grade(agency, work.grade);
    }
}
