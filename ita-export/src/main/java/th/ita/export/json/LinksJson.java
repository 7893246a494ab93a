package th.ita.export.json;

import java.util.List;
import java.util.stream.IntStream;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.evidence.PlanLink;
import th.ita.rules.json.Json;

/** The state of a plan's evidence links as JSON. */
public final class LinksJson {
    private LinksJson() {}

    /**
     * Writes what was found.
     *
     * @param plan the plan whose links they are
     * @param links the links
     * @param looks what was found at each, in the same order
     * @return JSON text that ends with a line break
     */
    public static String write(MeasuresPlan plan, List<PlanLink> links, List<EvidenceLook> looks) {
        return JsonPrinter.print(Json.object()
                .with("agency", AgencyMapping.write(plan.agency()))
                .with("fiscalYear", plan.fiscalYear().year())
                .with("fine", looks.stream().allMatch(look -> look.state() == EvidenceState.FINE))
                .with(
                        "links",
                        Json.list(IntStream.range(0, links.size()).boxed(), i -> link(links.get(i), looks.get(i))))
                .build());
    }

    /**
     * Writes what is known of a plan's evidence without looking.
     *
     * @param plan the plan whose links they are
     * @param links the links
     * @return JSON text that ends with a line break; each piece of evidence with when it was last seen, as far as that is
     *     known
     */
    public static String known(MeasuresPlan plan, List<PlanLink> links) {
        return JsonPrinter.print(Json.object()
                .with("agency", AgencyMapping.write(plan.agency()))
                .with("fiscalYear", plan.fiscalYear().year())
                .with("links", Json.list(links.stream(), LinksJson::known))
                .build());
    }

    private static Json known(PlanLink link) {
        return Json.object()
                .with("measures", Json.list(link.measures().stream(), number -> Json.of(number.longValue())))
                .with("evidence", EvidenceMapping.write(link.query().evidence()))
                .build();
    }

    private static Json link(PlanLink link, EvidenceLook look) {
        return Json.object()
                .with("link", look.link().toString())
                .with("measures", Json.list(link.measures().stream(), number -> Json.of(number.longValue())))
                .with("state", look.state().name())
                .with("reason", look.reason().name())
                .with("detail", look.detail())
                .with("status", Json.of(look.status().stream().boxed().findFirst(), Json::of))
                .with("target", look.target())
                .with("sha256", look.content())
                .with("change", look.change().name())
                .with("speaksOfItem", look.item().name())
                .with("speaksOfYear", look.year().name())
                .with("tries", look.tries())
                .with("at", look.at().toString())
                .build();
    }
}
