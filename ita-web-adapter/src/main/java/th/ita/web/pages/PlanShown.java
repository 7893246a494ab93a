package th.ita.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.life.Act;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.life.PlanLife;
import th.ita.domain.life.Stage;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.port.FrameworkSource;
import th.ita.web.access.Right;
import th.ita.web.desk.Year;
import th.ita.web.http.Request;

/**
 * A plan as its page shows it.
 *
 * @param state how far it is
 * @param stages the stages of its life, in their order
 * @param revision the revision that forms are filled in upon; 0 where its life has not begun
 * @param approval who approved it and when; empty while nobody has
 * @param measures its measures
 * @param checks what its papers lack
 * @param may what whoever looks at it may do now
 */
record PlanShown(
        String state,
        List<StageShown> stages,
        int revision,
        String approval,
        List<Row> measures,
        List<CheckShown> checks,
        May may) {
    /** A stage of its life. */
    record StageShown(String name, boolean here) {}

    /** A measure in the list; without an address where it cannot be opened. */
    record Row(
            String number,
            String title,
            String href,
            String targets,
            String responsible,
            String period,
            String result,
            int wanting,
            boolean withdrawn) {}

    /** What can be done now by whoever looks. */
    record May(
            boolean begin,
            boolean draft,
            boolean approve,
            boolean start,
            boolean record,
            boolean revise,
            boolean close) {
        boolean anything() {
            return begin || draft || approve || start || revise || close;
        }
    }

    static PlanShown of(Year year, Where where, FrameworkSource frameworks, Request request) {
        Words words = Words.of(request.language());
        Optional<MeasuresPlan> plan = year.measures();
        List<CheckShown> checks =
                plan.map(found -> CheckShown.of(found, frameworks, words)).orElse(List.of());
        return new PlanShown(
                plan.isPresent() ? words.t(HomePage.stateKey(year)) : words.t("state.no-plan"),
                stages(year, words),
                year.life().map(life -> life.revision().number()).orElse(0),
                approval(year, words),
                rows(year, where, checks, words),
                checks,
                may(year, where, request));
    }

    private static List<StageShown> stages(Year year, Words words) {
        List<StageShown> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(new StageShown(words.t("stage." + stage.name()), PlanPages.isIn(year, stage)));
        }
        return stages;
    }

    private static String approval(Year year, Words words) {
        return year.life()
                .flatMap(life -> life.document().now().approval())
                .map(stamp -> words.t("plan.approved-by", stamp.author(), words.time(stamp.time())))
                .orElse("");
    }

    private static List<Row> rows(Year year, Where where, List<CheckShown> checks, Words words) {
        List<Row> rows = new ArrayList<>();
        if (year.life().isPresent()) {
            int place = 0;
            for (MeasureLife one : year.life().get().document().now().measures()) {
                String number = Integer.toString(one.number());
                rows.add(row(
                        number,
                        one.measure(),
                        where.url("plan", "measures", number),
                        one.stands() ? CheckShown.wanting(checks, place++) : 0,
                        !one.stands(),
                        words));
            }
        } else {
            for (Measure one : year.measures().map(MeasuresPlan::measures).orElse(List.of())) {
                int place = rows.size();
                rows.add(row(Integer.toString(place + 1), one, "", CheckShown.wanting(checks, place), false, words));
            }
        }
        return rows;
    }

    private static Row row(String number, Measure measure, String href, int wanting, boolean withdrawn, Words words) {
        return new Row(
                number,
                measure.title(),
                href,
                MeasureForm.codes(measure.targets()),
                String.join(", ", measure.responsible()),
                measure.period().map(Period::text).orElse(""),
                words.t(
                        measure.done().isPresent()
                                ? "result.done"
                                : measure.result().isPresent() ? "result.told" : "result.none"),
                wanting,
                withdrawn);
    }

    private static May may(Year year, Where where, Request request) {
        Optional<PlanLife> life = year.life().map(kept -> kept.document().now());
        boolean begin =
                life.isEmpty() && year.plan().isPresent() && Changing.may(request, Right.WRITE_PLAN, where.agency());
        return new May(
                begin,
                may(Act.CHANGE, life, where, request),
                may(Act.APPROVE, life, where, request),
                may(Act.START, life, where, request),
                may(Act.RECORD_RESULT, life, where, request),
                may(Act.REVISE, life, where, request),
                may(Act.CLOSE, life, where, request));
    }

    static boolean may(Act act, Optional<PlanLife> life, Where where, Request request) {
        return life.filter(now -> act.isPossibleIn(now.stage())).isPresent()
                && Changing.may(request, Right.of(act), where.agency());
    }
}
