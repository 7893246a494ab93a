package th.ita.domain.life;

import static th.ita.domain.life.LifeRefusal.DAY_TO_COME;
import static th.ita.domain.life.LifeRefusal.MAKER_APPROVES;
import static th.ita.domain.life.LifeRefusal.MEASURE_WITHDRAWN;
import static th.ita.domain.life.LifeRefusal.NOTHING_CHANGES;
import static th.ita.domain.life.LifeRefusal.NOTHING_SAID;
import static th.ita.domain.life.LifeRefusal.NOT_IN_THIS_STAGE;
import static th.ita.domain.life.LifeRefusal.NOT_THE_FRONT;
import static th.ita.domain.life.LifeRefusal.NO_MEASURES;
import static th.ita.domain.life.LifeRefusal.NO_SUCH_MEASURE;
import static th.ita.domain.life.LifeRefusal.RESULTS_MISSING;
import static th.ita.domain.life.LifeRefusal.RESULT_IN_A_DRAFT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Stamp;

/** Finds what stands against a command; nothing where it can be given. */
final class Decision implements PlanCommand.Cases<Optional<Refusal>> {
    /** Thailand's time, all year. */
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

    private final PlanLife life;
    private final Stamp stamp;

    Decision(PlanLife life, Stamp stamp) {
        this.life = life;
        this.stamp = stamp;
    }

    Optional<Refusal> obstacle(PlanCommand command) {
        if (!command.act().isPossibleIn(life.stage())) {
            return no(
                    NOT_IN_THIS_STAGE,
                    "@act." + command.act(),
                    "@stage." + life.stage(),
                    Arrays.stream(Stage.values())
                            .filter(command.act()::isPossibleIn)
                            .map(stage -> "@stage." + stage)
                            .collect(Collectors.joining(", ")));
        }
        Optional<Refusal> absent =
                command instanceof PlanCommand.OnMeasure one ? absent(one.number()) : Optional.empty();
        return absent.isPresent() ? absent : command.match(this);
    }

    private Optional<Refusal> absent(int number) {
        Optional<MeasureLife> found = life.measure(number);
        if (found.isEmpty()) {
            return no(
                    NO_SUCH_MEASURE,
                    Integer.toString(number),
                    Integer.toString(life.measures().size()));
        }
        return found.get().stands()
                ? Optional.empty()
                : no(
                        MEASURE_WITHDRAWN,
                        Integer.toString(number),
                        found.get().measure().title());
    }

    @Override
    public Optional<Refusal> frame(PlanCommand.Frame frame) {
        MeasuresPlan front = frame.front();
        MeasuresPlan now = life.front();
        boolean fits = front.agency().id().equals(now.agency().id())
                && front.fiscalYear().equals(now.fiscalYear())
                && front.measures().isEmpty();
        if (!fits) {
            return no(NOT_THE_FRONT, now.agency().id() + " " + now.fiscalYear());
        }
        return front.equals(now) ? no(NOTHING_CHANGES) : Optional.empty();
    }

    @Override
    public Optional<Refusal> add(PlanCommand.Add add) {
        return planned(add.measure(), Measure.builder().title("").build());
    }

    @Override
    public Optional<Refusal> change(PlanCommand.Change change) {
        Measure now = measure(change);
        return change.measure().equals(now) ? no(NOTHING_CHANGES) : planned(change.measure(), now);
    }

    /**
     * What came of a measure is noted where it is carried out, and stays as it is in a draft. A result that names no day
     * is only the follow-up that was planned, since papers have one column for both.
     */
    private static Optional<Refusal> planned(Measure measure, Measure now) {
        if (measure.title().isBlank()) {
            return no(NOTHING_SAID);
        }
        boolean sameResult = now.done().isEmpty() || measure.result().equals(now.result());
        boolean same = sameResult
                && measure.done().equals(now.done())
                && measure.recommendation().equals(now.recommendation())
                && measure.evidence().equals(now.evidence());
        return same ? Optional.empty() : no(RESULT_IN_A_DRAFT, measure.title());
    }

    @Override
    public Optional<Refusal> withdraw(PlanCommand.Withdraw withdraw) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> approve(PlanCommand.Approve approve) {
        if (life.standing().isEmpty()) {
            return no(NO_MEASURES);
        }
        return Makers.include(life.makers(), stamp.author()) ? no(MAKER_APPROVES, stamp.author()) : Optional.empty();
    }

    @Override
    public Optional<Refusal> revise(PlanCommand.Revise revise) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> start(PlanCommand.Start start) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> recordProgress(PlanCommand.RecordProgress command) {
        ProgressEntry progress = command.progress();
        return progress.text().isBlank() || progress.role().isBlank() ? no(NOTHING_SAID) : toCome(progress.day());
    }

    @Override
    public Optional<Refusal> recordResult(PlanCommand.RecordResult result) {
        return result.result().isBlank()
                ? no(NOTHING_SAID)
                : toCome(result.done()).or(() -> unchanged(result));
    }

    @Override
    public Optional<Refusal> recommend(PlanCommand.Recommend recommend) {
        return recommend.recommendation().isBlank() ? no(NOTHING_SAID) : unchanged(recommend);
    }

    @Override
    public Optional<Refusal> attachEvidence(PlanCommand.AttachEvidence attach) {
        return unchanged(attach);
    }

    @Override
    public Optional<Refusal> close(PlanCommand.Close close) {
        String without = life.standing().stream()
                .filter(one -> one.measure().done().isEmpty())
                .map(one -> Integer.toString(one.number()))
                .collect(Collectors.joining(", "));
        return without.isEmpty() ? Optional.empty() : no(RESULTS_MISSING, without);
    }

    private Optional<Refusal> toCome(LocalDate day) {
        LocalDate today = stamp.time().atOffset(BANGKOK).toLocalDate();
        return day.isAfter(today) ? no(DAY_TO_COME, "@day." + day, "@day." + today) : Optional.empty();
    }

    private Optional<Refusal> unchanged(PlanCommand.OnMeasure command) {
        return Evolution.noted(measure(command), command).equals(measure(command))
                ? no(NOTHING_CHANGES)
                : Optional.empty();
    }

    private Measure measure(PlanCommand.OnMeasure command) {
        return life.measure(command.number()).orElseThrow().measure();
    }

    private static Optional<Refusal> no(LifeRefusal code, String... arguments) {
        return Optional.of(Refusal.of(code, Place.unknown(), arguments));
    }
}
