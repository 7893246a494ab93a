package th.ita.cli.stores;

import java.util.Optional;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanEvent;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.revision.Stamp;

/** Shows what happened to a plan: when, by whom, what, to which measure, and why. */
final class TrailView {
    private final Terminal terminal;
    private final RevisionView revisions;
    private int measures;

    TrailView(Terminal terminal) {
        this.terminal = terminal;
        this.revisions = new RevisionView(terminal);
    }

    void show(PlanTrail trail) {
        terminal.say(
                "trail.head",
                trail.beginning().fiscalYear().toString(),
                terminal.words().text("stage." + trail.now().stage().name()));
        Columns columns = new Columns();
        row(columns, "0", trail.opened(), terminal.words().text("trail.opened"), "");
        measures = trail.beginning().measures().size();
        trail.events()
                .forEach(event -> row(
                        columns,
                        Integer.toString(event.number()),
                        event.stamp(),
                        terminal.words().text("act." + event.command().act().name()),
                        measure(event, trail)));
        columns.lines().forEach(terminal::line);
    }

    private void row(Columns columns, String number, Stamp stamp, String act, String measure) {
        columns.row(number, revisions.time(stamp.time()), stamp.author(), act, measure, stamp.reason());
    }

    /** Number and title, as the title is now, of the measure that an event is about. */
    private String measure(PlanEvent event, PlanTrail trail) {
        Optional<Integer> number = Optional.empty();
        if (event.command() instanceof PlanCommand.OnMeasure one) {
            number = Optional.of(one.number());
        } else if (event.command() instanceof PlanCommand.Add) {
            number = Optional.of(++measures);
        }
        return number.flatMap(trail.now()::measure).map(TrailView::named).orElse("");
    }

    private static String named(MeasureLife one) {
        return one.number() + ". " + one.measure().title();
    }
}
