package th.ita.rules.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanLife;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Sighting;

/** The links of a plan's evidence, and what was seen there. */
public final class PlanLinks {
    private PlanLinks() {}

    /**
     * The pages and files that the measures name, each once, in the order of the plan. What each should speak of are the
     * items that its measures serve, and the plan's year.
     *
     * @param plan the plan
     * @param framework the framework of the plan's year, which names the items
     * @return the links
     */
    public static List<PlanLink> of(MeasuresPlan plan, Framework framework) {
        Map<URI, List<Integer>> naming = new LinkedHashMap<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            for (Evidence evidence : plan.measures().get(i).evidence()) {
                List<Integer> measures = naming.computeIfAbsent(evidence.link(), any -> new ArrayList<>());
                if (!measures.contains(i + 1)) {
                    measures.add(i + 1);
                }
            }
        }
        return naming.entrySet().stream()
                .map(link -> link(link.getKey(), link.getValue(), plan, framework))
                .toList();
    }

    private static PlanLink link(URI address, List<Integer> measures, MeasuresPlan plan, Framework framework) {
        List<Measure> naming =
                measures.stream().map(number -> plan.measures().get(number - 1)).toList();
        SortedSet<ItemCode> items = naming.stream()
                .flatMap(measure -> Stream.of(measure.targets(), measure.inferredTargets()))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> names = framework.items().stream()
                .filter(item -> items.contains(item.code()))
                .map(item -> item.name().value().th())
                .toList();
        Evidence evidence = naming.stream()
                .flatMap(measure -> measure.evidence().stream())
                .filter(any -> any.link().equals(address))
                .max(Comparator.comparing(any -> any.seen().map(Sighting::at).orElse(Instant.MIN)))
                .orElseThrow();
        return new PlanLink(new EvidenceQuery(evidence, items, names, Optional.of(plan.fiscalYear())), measures);
    }

    /**
     * The plan with what was seen: each page that is there with the time and the hash of what stands there. What was seen
     * of the others before stays.
     *
     * @param plan the plan
     * @param looks what was found
     * @return the plan, its evidence seen
     */
    public static MeasuresPlan seen(MeasuresPlan plan, List<EvidenceLook> looks) {
        Map<URI, EvidenceLook> byLink = there(looks);
        return MeasuresPlan.builder()
                .from(plan)
                .measures(plan.measures().stream()
                        .map(measure -> Measure.builder()
                                .from(measure)
                                .evidence(measure.evidence().stream()
                                        .map(evidence -> seen(evidence, byLink))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /**
     * What was seen, as commands on a plan that is carried out.
     *
     * @param life the plan
     * @param looks what was found
     * @return a command for each address of a measure's evidence of which something new is known, in the order of the plan
     */
    public static List<PlanCommand> commands(PlanLife life, List<EvidenceLook> looks) {
        Map<URI, EvidenceLook> byLink = there(looks);
        List<PlanCommand> commands = new ArrayList<>();
        for (MeasureLife one : life.standing()) {
            Set<URI> done = new HashSet<>();
            for (Evidence evidence : one.measure().evidence()) {
                Evidence seen = seen(evidence, byLink);
                if (!seen.equals(evidence) && done.add(evidence.link())) {
                    commands.add(new PlanCommand.AttachEvidence(one.number(), seen));
                }
            }
        }
        return commands;
    }

    private static Map<URI, EvidenceLook> there(List<EvidenceLook> looks) {
        return looks.stream()
                .filter(EvidenceLook::isThere)
                .collect(Collectors.toMap(EvidenceLook::link, Function.identity(), (first, second) -> second));
    }

    private static Evidence seen(Evidence evidence, Map<URI, EvidenceLook> looks) {
        return Optional.ofNullable(looks.get(evidence.link()))
                .map(look -> evidence.seen(Sighting.of(look.at(), look.content())))
                .orElse(evidence);
    }
}
