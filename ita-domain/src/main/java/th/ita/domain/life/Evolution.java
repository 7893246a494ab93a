package th.ita.domain.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.revision.Stamp;

/** What an event makes of a plan. It asks nothing: what was decided, happened. */
final class Evolution implements PlanCommand.Cases<PlanLife> {
    private final PlanLife life;
    private final PlanEvent event;

    Evolution(PlanLife life, PlanEvent event) {
        this.life = life;
        this.event = event;
    }

    /** A measure with what a command notes of it. */
    static Measure noted(Measure measure, PlanCommand.OnMeasure command) {
        Measure.Builder noted = Measure.builder().from(measure);
        if (command instanceof PlanCommand.RecordResult result) {
            noted.result(result.result()).done(result.done());
        } else if (command instanceof PlanCommand.Recommend recommend) {
            noted.recommendation(recommend.recommendation());
        } else if (command instanceof PlanCommand.AttachEvidence attach) {
            noted.evidence(attached(measure.evidence(), attach.evidence()));
        }
        return noted.build();
    }

    private static List<Evidence> attached(List<Evidence> evidence, Evidence attached) {
        boolean known = evidence.stream().anyMatch(one -> one.link().equals(attached.link()));
        return known
                ? evidence.stream()
                        .map(one -> one.link().equals(attached.link()) ? attached : one)
                        .distinct()
                        .toList()
                : Stream.concat(evidence.stream(), Stream.of(attached)).toList();
    }

    @Override
    public PlanLife frame(PlanCommand.Frame frame) {
        return drafted(frame.front(), life.measures());
    }

    @Override
    public PlanLife add(PlanCommand.Add add) {
        List<MeasureLife> measures = new ArrayList<>(life.measures());
        measures.add(PlanLife.born(measures.size() + 1, add.measure()));
        return drafted(life.front(), measures);
    }

    @Override
    public PlanLife change(PlanCommand.Change change) {
        return drafted(life.front(), replaced(change.number(), one -> one.with(change.measure())));
    }

    @Override
    public PlanLife withdraw(PlanCommand.Withdraw withdraw) {
        return drafted(
                life.front(),
                replaced(
                        withdraw.number(),
                        one -> new MeasureLife(
                                one.number(), one.measure(), one.progress(), Optional.of(event.stamp()))));
    }

    @Override
    public PlanLife approve(PlanCommand.Approve approve) {
        return state(
                Stage.APPROVED,
                life.front(),
                life.measures(),
                Collections.emptySortedSet(),
                Optional.of(event.stamp()));
    }

    @Override
    public PlanLife revise(PlanCommand.Revise revise) {
        return in(Stage.DRAFT, life.measures());
    }

    @Override
    public PlanLife start(PlanCommand.Start start) {
        return in(Stage.IN_PROGRESS, life.measures());
    }

    @Override
    public PlanLife recordProgress(PlanCommand.RecordProgress command) {
        return in(
                life.stage(),
                replaced(
                        command.number(),
                        one -> new MeasureLife(
                                one.number(),
                                one.measure(),
                                Stream.concat(one.progress().stream(), Stream.of(command.progress()))
                                        .toList(),
                                one.withdrawn())));
    }

    @Override
    public PlanLife recordResult(PlanCommand.RecordResult result) {
        return noted(result);
    }

    @Override
    public PlanLife recommend(PlanCommand.Recommend recommend) {
        return noted(recommend);
    }

    @Override
    public PlanLife attachEvidence(PlanCommand.AttachEvidence attach) {
        return noted(attach);
    }

    @Override
    public PlanLife close(PlanCommand.Close close) {
        return in(Stage.CLOSED, life.measures());
    }

    private PlanLife noted(PlanCommand.OnMeasure command) {
        return in(life.stage(), replaced(command.number(), one -> one.with(noted(one.measure(), command))));
    }

    private List<MeasureLife> replaced(int number, UnaryOperator<MeasureLife> change) {
        List<MeasureLife> measures = new ArrayList<>(life.measures());
        measures.set(number - 1, change.apply(measures.get(number - 1)));
        return measures;
    }

    /** A draft that the author of the event had a hand in. */
    private PlanLife drafted(MeasuresPlan front, List<MeasureLife> measures) {
        return state(
                Stage.DRAFT,
                front,
                measures,
                Makers.with(life.makers(), event.stamp().author()),
                life.approval());
    }

    private PlanLife in(Stage stage, List<MeasureLife> measures) {
        return state(stage, life.front(), measures, life.makers(), life.approval());
    }

    private PlanLife state(
            Stage stage,
            MeasuresPlan front,
            List<MeasureLife> measures,
            SortedSet<String> makers,
            Optional<Stamp> approval) {
        return new PlanLife(stage, event.number(), front, measures, makers, approval);
    }
}
