package th.ita.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import th.ita.domain.life.PlanCommand.OnMeasure;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;

/** Whatever people do to a plan, in whatever order. */
class PlanLifeProperties {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    record Given(PlanCommand command, Stamp stamp) {}

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_refused_command_changes_nothing_and_an_accepted_one_is_told_by_the_trail(
            @ForAll("beginnings") MeasuresPlan plan, @ForAll("commands") List<Given> commands) {
        PlanTrail trail = PlanTrail.open(plan, Lives.by("ก"));
        for (Given given : commands) {
            PlanLife before = trail.now();
            String shown = before.toString();

            Either<Refusal, PlanTrail> next = trail.then(given.command(), given.stamp());

            assertThat(before).hasToString(shown);
            if (next.isLeft()) {
                assertThat(trail.now()).isSameAs(before);
            } else {
                assertThat(next.get().events()).hasSize(trail.events().size() + 1);
                assertThat(next.get().events().subList(0, trail.events().size()))
                        .isEqualTo(trail.events());
                assertThat(next.get().now().events()).isEqualTo(before.events() + 1);
                trail = next.get();
            }
            Statistics.collect(given.command().act(), next.isRight());
        }
        Statistics.coverage(seen -> {
            for (Act act : Act.values()) {
                seen.check(act, true).count(count -> count > 0);
                seen.check(act, false).count(count -> count > 0);
            }
        });
    }

    @Property
    void the_trail_replays_to_the_same_state(
            @ForAll("beginnings") MeasuresPlan plan, @ForAll("commands") List<Given> commands) {
        PlanTrail trail = played(plan, commands);

        PlanTrail replayed = PlanTrail.replay(trail.beginning(), trail.opened(), trail.events())
                .get();
        PlanLife folded = PlanLife.draft(trail.beginning(), trail.opened());
        for (PlanEvent event : trail.events()) {
            folded = folded.evolve(event);
        }

        assertThat(replayed).isEqualTo(trail);
        assertThat(replayed.now()).isEqualTo(trail.now());
        assertThat(folded).isEqualTo(trail.now());
    }

    @Property
    void a_closed_plan_does_not_change(
            @ForAll("beginnings") MeasuresPlan plan,
            @ForAll("commands") List<Given> commands,
            @ForAll("commands") List<Given> afterwards) {
        PlanTrail closed = closed(played(plan, commands));
        PlanTrail later = played(closed, afterwards);

        assertThat(closed.now().stage()).isEqualTo(Stage.CLOSED);
        assertThat(later).isSameAs(closed);
        assertThat(closed.now().plan().measures())
                .allMatch(measure ->
                        measure.result().isPresent() && measure.done().isPresent());
    }

    @Property
    void what_is_approved_was_approved_by_somebody_who_made_none_of_it(
            @ForAll("beginnings") MeasuresPlan plan, @ForAll("commands") List<Given> commands) {
        PlanTrail trail = played(plan, commands);
        Set<Act> making = Set.of(Act.FRAME, Act.ADD, Act.CHANGE, Act.WITHDRAW);
        Set<String> makers = new TreeSet<>(Set.of("ก"));
        for (PlanEvent event : trail.events()) {
            if (making.contains(event.command().act())) {
                makers.add(event.stamp().author());
            }
            if (event.command().act() == Act.APPROVE) {
                assertThat(makers).doesNotContain(event.stamp().author());
                makers.clear();
            }
        }
    }

    @Property
    void only_drafts_change_what_was_planned_and_numbers_stay(
            @ForAll("beginnings") MeasuresPlan plan, @ForAll("commands") List<Given> commands) {
        PlanLife life = PlanLife.draft(plan, Lives.by("ก"));
        for (PlanEvent event : played(plan, commands).events()) {
            PlanLife next = life.evolve(event);
            if (life.stage() != Stage.DRAFT) {
                assertThat(planned(next)).isEqualTo(planned(life));
                assertThat(next.front()).isEqualTo(life.front());
            }
            assertThat(next.measures())
                    .hasSizeGreaterThanOrEqualTo(life.measures().size());
            for (int i = 0; i < next.measures().size(); i++) {
                assertThat(next.measures().get(i).number()).isEqualTo(i + 1);
            }
            life = next;
        }
    }

    @Property
    void every_kind_of_command_says_which_it_is(@ForAll("commands") List<Given> commands) {
        for (Given given : commands) {
            String name = given.command().getClass().getSimpleName();
            assertThat(given.command().act().name().replace("_", "")).isEqualToIgnoringCase(name);
        }
        assertThat(kinds()).isEqualTo(Act.values().length);
    }

    private static long kinds() {
        return Arrays.stream(PlanCommand.class.getPermittedSubclasses())
                .flatMap(kind -> kind == OnMeasure.class
                        ? Arrays.stream(OnMeasure.class.getPermittedSubclasses())
                        : java.util.stream.Stream.<Class<?>>of(kind))
                .count();
    }

    private static List<Measure> planned(PlanLife life) {
        return life.standing().stream()
                .map(one -> Measure.builder()
                        .from(one.measure())
                        .result(Optional.empty())
                        .done(Optional.empty())
                        .recommendation(Optional.empty())
                        .evidence(List.of())
                        .build())
                .toList();
    }

    private static PlanTrail played(MeasuresPlan plan, List<Given> commands) {
        return played(PlanTrail.open(plan, Lives.by("ก")), commands);
    }

    private static PlanTrail played(PlanTrail beginning, List<Given> commands) {
        PlanTrail trail = beginning;
        for (Given given : commands) {
            trail = trail.then(given.command(), given.stamp()).getOrElse(trail);
        }
        return trail;
    }

    /** Brings any life to its end. */
    private static PlanTrail closed(PlanTrail begun) {
        PlanTrail trail = begun;
        if (trail.now().stage() == Stage.DRAFT) {
            trail = played(trail, List.of(given(new PlanCommand.Add(Lives.measure("มาตรการสุดท้าย")), "ก")));
            trail = trail.then(new PlanCommand.Approve(), Lives.by("ผู้อนุมัติ"))
                    .get();
        }
        if (trail.now().stage() == Stage.APPROVED) {
            trail = trail.then(new PlanCommand.Start(), Lives.by("ก")).get();
        }
        for (MeasureLife one : trail.now().standing()) {
            trail = played(
                    trail, List.of(given(new PlanCommand.RecordResult(one.number(), DAY, "ดำเนินการแล้ว"), "ก")));
        }
        return played(trail, List.of(given(new PlanCommand.Close(), "ก")));
    }

    private static Given given(PlanCommand command, String author) {
        return new Given(command, Lives.by(author));
    }

    @Provide
    Arbitrary<MeasuresPlan> beginnings() {
        return Arbitraries.of("กฎหมาย", "ถาม-ตอบ", "อบรม")
                .list()
                .ofMaxSize(3)
                .map(titles -> Lives.plan(titles.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<Given>> commands() {
        Arbitrary<Stamp> stamps = Combinators.combine(
                        Arbitraries.longs().between(-3_000_000L, 10_000_000L).map(Lives.NOON::plusSeconds),
                        Arbitraries.of("ก", "ข", "ค"))
                .as((Instant time, String author) -> new Stamp(time, author, "เหตุผล"));
        return Combinators.combine(oneCommand(), stamps)
                .as(Given::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(40)
                .withoutEdgeCases();
    }

    private static Arbitrary<PlanCommand> oneCommand() {
        Arbitrary<Integer> numbers = Arbitraries.of(1, 1, 2, 2, 3, 0, 6);
        Arbitrary<String> words = Arbitraries.of("ดำเนินการแล้ว", "ไม่มี", "อยู่ระหว่างดำเนินการ", "");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-300, 30).map(DAY::plusDays);
        Arbitrary<Measure> measures = Combinators.combine(
                        Arbitraries.of("", "กฎหมาย", "ประกาศ", "แผน"), words.optional(0.1))
                .as((title, result) -> Measure.builder()
                        .from(Lives.measure(title))
                        .result(result)
                        .build());
        Arbitrary<MeasuresPlan> fronts = Combinators.combine(words, Arbitraries.of(0, 0, 0, 1))
                .as((words1, measure) -> MeasuresPlan.builder()
                        .from(Lives.plan(measure == 0 ? new String[0] : new String[] {"กฎหมาย"}))
                        .addIntroduction(words1)
                        .build());
        Arbitrary<Evidence> evidence = Combinators.combine(
                        Arbitraries.of("https://example.go.th/1", "https://example.go.th/2"), words.optional())
                .as((link, title) -> Evidence.parse(link, title).get());
        return Arbitraries.frequencyOf(
                Tuple.of(1, fronts.map(PlanCommand.Frame::new)),
                Tuple.of(2, measures.map(PlanCommand.Add::new)),
                Tuple.of(2, Combinators.combine(numbers, measures).as(PlanCommand.Change::new)),
                Tuple.of(1, numbers.map(PlanCommand.Withdraw::new)),
                Tuple.of(3, Arbitraries.of(new PlanCommand.Approve())),
                Tuple.of(1, Arbitraries.of(new PlanCommand.Revise())),
                Tuple.of(3, Arbitraries.of(new PlanCommand.Start())),
                Tuple.of(
                        2,
                        Combinators.combine(numbers, days, words, words)
                                .as((number, day, role, text) ->
                                        new PlanCommand.RecordProgress(number, new ProgressEntry(day, role, text)))),
                Tuple.of(4, Combinators.combine(numbers, days, words).as(PlanCommand.RecordResult::new)),
                Tuple.of(1, Combinators.combine(numbers, words).as(PlanCommand.Recommend::new)),
                Tuple.of(1, Combinators.combine(numbers, evidence).as(PlanCommand.AttachEvidence::new)),
                Tuple.of(1, Arbitraries.of(new PlanCommand.Close())));
    }
}
