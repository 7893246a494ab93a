package th.ita.web.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.measures.Evidence;
import th.ita.export.wording.LookWords;
import th.ita.rules.evidence.PlanLink;
import th.ita.web.desk.LinkLook;
import th.ita.web.desk.Year;

/**
 * A look at the links of a plan as its page shows it.
 *
 * @param here its address
 * @param running whether it is under way
 * @param broken whether it broke off
 * @param done how many links were looked at
 * @param all how many there are
 * @param sum how many are fine, in words
 * @param kept what became of what was seen, in words
 * @param links what was found at each
 */
record LookShown(
        String here, boolean running, boolean broken, int done, int all, String sum, String kept, List<Found> links) {
    /** What was found at a link. */
    record Found(String href, String title, String measures, String state, String mark, List<String> notes) {}

    static LookShown of(LinkLook look, Year year, Where where, Words words) {
        List<EvidenceLook> found = look.found();
        boolean done = look.state() == LinkLook.State.DONE;
        return new LookShown(
                where.url("items", "looks", Long.toString(look.number())),
                look.state() == LinkLook.State.RUNNING,
                look.state() == LinkLook.State.BROKEN,
                look.done(),
                look.links().size(),
                done ? sum(found, words) : "",
                done ? words.t(LooksPages.keeps(year) ? "looks.kept" : "looks.not-kept") : "",
                done
                        ? IntStream.range(0, found.size())
                                .mapToObj(i -> found(look.links().get(i), found.get(i), words))
                                .toList()
                        : List.of());
    }

    private static String sum(List<EvidenceLook> found, Words words) {
        long fine = found.stream()
                .filter(look -> look.state() == EvidenceState.FINE)
                .count();
        return words.t("looks.sum", Integer.toString(found.size()), Long.toString(fine));
    }

    private static Found found(PlanLink link, EvidenceLook look, Words words) {
        Evidence evidence = link.query().evidence();
        URI address = evidence.link();
        return new Found(
                address.toASCIIString(),
                Optional.of(evidence).flatMap(Evidence::title).orElseGet(address::toASCIIString),
                words.t(
                        "looks.measures",
                        String.join(
                                ", ",
                                link.measures().stream().map(Object::toString).toList())),
                LookWords.state(look, words.messages()),
                mark(look.state()),
                LookWords.notes(look, words.messages()));
    }

    private static String mark(EvidenceState state) {
        return switch (state) {
            case FINE -> "good";
            case GONE, FORBIDDEN, UNTRUSTED -> "bad";
            case MOVED, TROUBLE, NOT_LOOKED_AT -> "open";
        };
    }
}
