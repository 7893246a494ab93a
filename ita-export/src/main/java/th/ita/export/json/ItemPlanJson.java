package th.ita.export.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Score;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.json.Json;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.FrontPoint;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Shortfall;
import th.ita.rules.planning.Step;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.certificate.Flaw;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.wording.Messages;

/**
 * The cheapest way to a target, as JSON. {@code cost} and {@code lowerBound} are numbers, and {@code null} where the
 * target is out of reach; {@code alternatives} is a number, and {@code null} where the sets are too many to count.
 */
public final class ItemPlanJson {
    private ItemPlanJson() {}

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param assumptions what it takes for granted
     * @param drafts measures to start from for its items
     * @param missing those of them for which no measure stands yet
     * @param frameworks the frameworks it rests on
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(
            ItemPlan plan,
            List<Assumption> assumptions,
            Drafts drafts,
            Drafts missing,
            List<Framework> frameworks,
            Messages words) {
        Score after = plan.score(plan.after());
        return JsonPrinter.print(Json.object()
                .with("target", plan.task().target().toString())
                .with("fiscalYear", plan.task().framework().fiscalYear().year())
                .with("frameworks", OriginMapping.frameworks(frameworks))
                .with("level", plan.task().target().level().toString())
                .with("reachable", plan.reachable())
                .with("cost", Json.of(plan.cost(), ItemPlanJson::number))
                .with("items", Json.texts(plan.items().stream()))
                .with("score", plan.after().printed(after).toPlainString())
                .with("exact", after.toString())
                .with("alternatives", Json.of(plan.alternatives(), count -> new Json.Num(count.toString(), 0)))
                .with("lowerBound", Json.of(plan.cost(), ItemPlanJson::number))
                .with("before", state(plan, plan.before()))
                .with("after", state(plan, plan.after()))
                .with("steps", Json.list(plan.steps(plan.items()).stream(), step -> step(plan, step)))
                .with("alternativesListed", Json.list(plan.listed().stream(), ItemPlanJson::items))
                .with(
                        "front",
                        plan.front().isEmpty()
                                ? Json.absent()
                                : Json.list(plan.front().stream(), point -> point(plan, point)))
                .with("shortfall", Json.of(plan.shortfall(), shortfall -> shortfall(shortfall, words)))
                .with("assumptions", Json.list(assumptions.stream(), assumption -> assumption(assumption, words)))
                .with("certificate", certificate(plan))
                .with("drafts", DraftsJson.list(drafts))
                .with("withoutTemplate", Json.texts(drafts.withoutTemplate().stream()))
                .with("served", items(served(drafts, missing)))
                .build());
    }

    /** The items of the plan that a measure stands for already. */
    private static SortedSet<ItemCode> served(Drafts drafts, Drafts missing) {
        SortedSet<ItemCode> served = new TreeSet<>(drafts.items());
        served.removeAll(missing.items());
        return served;
    }

    private static Json state(ItemPlan plan, ScoreSheet sheet) {
        Score score = plan.score(sheet);
        return Json.object()
                .with("score", sheet.printed(score).toPlainString())
                .with("exact", score.toString())
                .with("grade", Json.of(sheet.grade(), grade -> Json.of(grade.code())))
                .with("digest", sheet.digest())
                .build();
    }

    private static Json step(ItemPlan plan, Step step) {
        return Json.object()
                .with("item", step.item().toString())
                .with(
                        "name",
                        Json.of(
                                plan.task().framework().item(step.item()),
                                item -> AgencyMapping.name(item.name().value())))
                .with(
                        "gain",
                        step.gain()
                                .rounded(plan.task()
                                        .framework()
                                        .rounding()
                                        .orElseThrow()
                                        .value())
                                .toPlainString())
                .with("exact", step.gain().toString())
                .with("cost", number(step.cost()))
                .with("unit", Json.of(Optional.ofNullable(plan.task().units().get(step.item())), Json::of))
                .build();
    }

    private static Json point(ItemPlan plan, FrontPoint point) {
        return Json.object()
                .with("cost", number(point.cost()))
                .with("score", plan.before().printed(point.score()).toPlainString())
                .with("exact", point.score().toString())
                .with("reaches", point.reaches())
                .with("items", items(point.items()))
                .build();
    }

    private static Json shortfall(Shortfall shortfall, Messages words) {
        String reason = shortfall.reason().name();
        return Json.object()
                .with("reason", reason)
                .with("message", words.text("shortfall." + reason))
                .with("items", items(shortfall.items()))
                .build();
    }

    private static Json assumption(Assumption assumption, Messages words) {
        String kind = assumption.kind().name();
        return Json.object()
                .with("kind", kind)
                .with("arguments", Json.texts(assumption.arguments().stream()))
                .with(
                        "message",
                        words.text("assumption." + kind, assumption.arguments().toArray(String[]::new)))
                .build();
    }

    private static Json certificate(ItemPlan plan) {
        Optional<Flaw> flaw = CertificateCheck.flaw(plan.task(), plan.certificate());
        return Json.object()
                .with("verified", flaw.isEmpty())
                .with("flaw", Json.of(flaw, found -> Json.of(found.name())))
                .with("cases", plan.certificate().proof().cases())
                .with("proof", Json.texts(plan.certificate().proof().text().lines()))
                .build();
    }

    private static Json items(SortedSet<ItemCode> items) {
        return Json.texts(items.stream());
    }

    private static Json number(BigDecimal number) {
        return new Json.Num(number.toPlainString(), 0);
    }
}
