package th.ita.rules.frameworks.validation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;

/** Confirmed facts name sources, named sources are defined, and defined ones are named. */
final class SourceRules {
    private SourceRules() {}

    static Stream<Spot> missing(Framework framework) {
        return Provenances.of(framework)
                .filter(found -> found.provenance().confidence() != Confidence.UNCONFIRMED)
                .filter(found -> found.provenance().sources().isEmpty())
                .map(found -> Spot.of(
                        found.pointer() + "/sources",
                        found.provenance().confidence().name().toLowerCase(Locale.ROOT)));
    }

    static Stream<Spot> unknown(Framework framework) {
        return Provenances.of(framework)
                .flatMap(found -> Lists.each(
                        found.pointer() + "/sources",
                        found.provenance().sources(),
                        (at, id) -> framework.sources().containsKey(id)
                                ? Stream.empty()
                                : Stream.of(Spot.of(at, id, "sources"))));
    }

    static Stream<Spot> unused(Framework framework) {
        Set<String> named = Provenances.of(framework)
                .flatMap(found -> found.provenance().sources().stream())
                .collect(Collectors.toSet());
        return framework.sources().keySet().stream()
                .filter(id -> !named.contains(id))
                .map(id -> Spot.of(Pointer.to("/sources", id), id));
    }
}
