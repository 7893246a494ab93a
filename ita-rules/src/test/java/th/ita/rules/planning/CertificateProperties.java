package th.ita.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.planning.certificate.Certificate;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.certificate.Constraint;
import th.ita.rules.planning.certificate.Flaw;
import th.ita.rules.planning.certificate.Proof;
import th.ita.rules.planning.task.Task;

/** What is tampered with does not pass the check. */
class CertificateProperties {
    @Property(tries = 120)
    void no_certificate_passes_for_a_lower_or_a_higher_cost(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        Certificate proved = certificate(task);
        Assume.that(proved.cost().isPresent());
        for (String change : List.of("-1", "-0.1", "0.1", "1")) {
            BigDecimal claimed = proved.cost().get().add(new BigDecimal(change));

            assertThat(CertificateCheck.flaw(
                            task, new Certificate(Optional.of(claimed), proved.items(), proved.proof())))
                    .contains(Flaw.WRONG_COST);
        }
    }

    @Property(tries = 120)
    void no_certificate_passes_with_one_item_more_or_less_unless_that_is_another_optimum(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        Certificate proved = certificate(task);
        Assume.that(proved.cost().isPresent());
        List<SortedSet<ItemCode>> cheapest = new EverySet(task)
                .cheapest().stream().map(EverySet.Tried::items).toList();
        task.framework().items().forEach(item -> {
            SortedSet<ItemCode> changed = new TreeSet<>(proved.items());
            if (!changed.remove(item.code())) {
                changed.add(item.code());
            }
            Certificate forged = new Certificate(proved.cost(), changed, proved.proof());

            assertThat(CertificateCheck.flaw(task, forged).isEmpty()).isEqualTo(cheapest.contains(changed));
        });
    }

    @Property(tries = 100)
    void a_dearer_set_passed_off_as_the_cheapest_is_never_proved_by_any_proof_of_the_planner(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        Certificate proved = certificate(task);
        Assume.that(proved.cost().isPresent());
        new EverySet(task)
                .all().stream()
                        .filter(one -> one.reaches()
                                && one.cost().compareTo(proved.cost().get()) > 0)
                        .forEach(dearer -> assertThat(CertificateCheck.flaw(
                                        task,
                                        new Certificate(Optional.of(dearer.cost()), dearer.items(), proved.proof())))
                                .contains(Flaw.CASE_NOT_SETTLED));
        assertThat(CertificateCheck.flaw(task, new Certificate(Optional.empty(), new TreeSet<>(), proved.proof())))
                .isPresent();
    }

    @Property(tries = 40)
    void prices_that_are_taken_away_leave_some_case_open_where_they_were_needed(@ForAll Random random) {
        Task task = RandomTasks.real(random, th.ita.rules.Examples.FY2564, "OIT=" + (60 + random.nextInt(35)), 50);
        Certificate proved = certificate(task);
        Assume.that(proved.cost().filter(cost -> cost.signum() > 0).isPresent());

        assertThat(CertificateCheck.flaw(task, proved)).isEmpty();
        assertThat(CertificateCheck.flaw(
                        task, new Certificate(proved.cost(), proved.items(), new Proof.Settled(Map.of()))))
                .contains(Flaw.CASE_NOT_SETTLED);
        assertThat(CertificateCheck.flaw(task, forged(proved, Tampering.NEGATED)))
                .contains(Flaw.NEGATIVE_PRICE);
        assertThat(CertificateCheck.flaw(task, forged(proved, Tampering.UNKNOWN_LEVEL)))
                .contains(Flaw.NO_SUCH_CONSTRAINT);
        assertThat(CertificateCheck.flaw(task, forged(proved, Tampering.DIVIDED_TWICE)))
                .contains(Flaw.NO_SUCH_CASE);
    }

    private enum Tampering {
        NEGATED,
        UNKNOWN_LEVEL,
        DIVIDED_TWICE
    }

    /** The certificate with its first case changed. */
    private static Certificate forged(Certificate proved, Tampering how) {
        return new Certificate(proved.cost(), proved.items(), forged(proved.proof(), how));
    }

    private static Proof forged(Proof proof, Tampering how) {
        if (how == Tampering.DIVIDED_TWICE) {
            ItemCode item = proof instanceof Proof.Cases cases ? cases.item() : ItemCode.of(99);
            return new Proof.Cases(item, proof, proof);
        }
        if (proof instanceof Proof.Cases cases) {
            return new Proof.Cases(cases.item(), forged(cases.chosen(), how), cases.left());
        }
        Map<Constraint, Fraction> prices = new HashMap<>(((Proof.Settled) proof).prices());
        if (how == Tampering.UNKNOWN_LEVEL) {
            prices.put(new Constraint.Reach(LevelCode.of("9.1")), Fraction.ONE);
        } else {
            Constraint priced = prices.keySet().stream().findFirst().orElse(new Constraint.Reach(LevelCode.of("OIT")));
            prices.put(priced, Fraction.of(-1));
        }
        return new Proof.Settled(prices);
    }

    private static Certificate certificate(Task task) {
        return Planner.standard().withoutAlternatives().plan(task).get().certificate();
    }
}
