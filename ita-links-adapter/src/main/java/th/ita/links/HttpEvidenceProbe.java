package th.ita.links;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import th.ita.domain.evidence.ContentChange;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.measures.Sighting;
import th.ita.domain.port.EvidenceProbe;

/**
 * Looks at evidence over HTTP and HTTPS. Whatever is not fine is tried again after a pause; what it reads, it reads up to
 * a limit of time and size; it follows a few redirects, and checks the address of each before it connects to it.
 *
 * <p>Example: {@code HttpEvidenceProbe.of(LinkSettings.POLITE, clock).look(EvidenceQuery.of(evidence)).state()}.
 */
public final class HttpEvidenceProbe implements EvidenceProbe {
    private static final long LONGEST_PAUSE_ASKED_FOR = 30;
    private static final int MILLIS = 1000;

    private final LinkSettings settings;
    private final Clock clock;
    private final WebClient client;
    private final HostTurns turns;

    private HttpEvidenceProbe(LinkSettings settings, Clock clock, Network network, SSLSocketFactory tls) {
        this.settings = settings;
        this.clock = clock;
        this.client = new WebClient(settings, network, tls);
        this.turns = new HostTurns(settings, clock);
    }

    /**
     * A probe with the network and the certificates of the system.
     *
     * @param settings how to look
     * @param clock a running clock
     * @return the probe
     */
    public static HttpEvidenceProbe of(LinkSettings settings, Clock clock) {
        return of(settings, clock, Network.ofTheSystem());
    }

    static HttpEvidenceProbe of(LinkSettings settings, Clock clock, Network network) {
        return new HttpEvidenceProbe(settings, clock, network, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static HttpEvidenceProbe of(LinkSettings settings, Clock clock, Network network, SSLSocketFactory tls) {
        return new HttpEvidenceProbe(settings, clock, network, tls);
    }

    /** Where following a link ended. */
    private record End(URI address, boolean movedForGood, Answer answer) {}

    @Override
    public EvidenceLook look(EvidenceQuery query) {
        int tries = 0;
        try {
            while (true) {
                End end = follow(query.evidence().link());
                tries++;
                EvidenceState state = state(end);
                if (isSettled(state) || tries == settings.tries()) {
                    return told(query, end, state, tries);
                }
                Thread.sleep(pause(end, tries));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            End none =
                    new End(query.evidence().link(), false, new Answer.Failed(EvidenceReason.TOO_SLOW, "interrupted"));
            return told(query, none, EvidenceState.TROUBLE, tries);
        }
    }

    private static boolean isSettled(EvidenceState state) {
        return state == EvidenceState.FINE || state == EvidenceState.MOVED || state == EvidenceState.NOT_LOOKED_AT;
    }

    /** How long to wait before the next try: what the server asks for, within reason, or longer each time. */
    private long pause(End end, int tries) {
        long usual = settings.pause().toMillis() << (tries - 1);
        return end.answer() instanceof Answer.Served served
                ? served.header("retry-after")
                        .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                        .map(Long::parseLong)
                        .filter(seconds -> seconds <= LONGEST_PAUSE_ASKED_FOR)
                        .map(seconds -> Math.max(usual, seconds * MILLIS))
                        .orElse(usual)
                : usual;
    }

    private End follow(URI link) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI address = withoutFragment(link);
        boolean movedForGood = true;
        for (int step = 0; step <= settings.redirects() && seen.add(address); step++) {
            URI asked = address;
            Answer answer = turns.take(asked, () -> client.get(asked));
            if (!(answer instanceof Answer.Served served) || !served.leadsOn()) {
                return new End(asked, movedForGood && step > 0, answer);
            }
            movedForGood &= served.movedForGood();
            Optional<URI> next = served.location(asked).map(HttpEvidenceProbe::withoutFragment);
            if (next.isEmpty()) {
                return new End(asked, false, new Answer.Failed(EvidenceReason.BAD_ANSWER, "no address to go on to"));
            }
            address = next.get();
        }
        return new End(address, false, new Answer.Failed(EvidenceReason.REDIRECTS, address.toString()));
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    private static EvidenceState state(End end) {
        if (end.answer() instanceof Answer.Failed failed) {
            return switch (failed.reason()) {
                case PRIVATE_ADDRESS, NOT_OF_THE_WEB -> EvidenceState.NOT_LOOKED_AT;
                case CERTIFICATE -> EvidenceState.UNTRUSTED;
                default -> EvidenceState.TROUBLE;
            };
        }
        int status = ((Answer.Served) end.answer()).status();
        if (status < 300) {
            return end.movedForGood() ? EvidenceState.MOVED : EvidenceState.FINE;
        }
        return switch (status) {
            case 404, 410 -> EvidenceState.GONE;
            case 401, 402, 403, 407, 451 -> EvidenceState.FORBIDDEN;
            default -> EvidenceState.TROUBLE;
        };
    }

    private EvidenceLook told(EvidenceQuery query, End end, EvidenceState state, int tries) {
        URI link = query.evidence().link();
        EvidenceLook.Builder look = EvidenceLook.builder()
                .link(link)
                .state(state)
                .tries(tries)
                .at(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!end.address().equals(withoutFragment(link))) {
            look.target(end.address());
        }
        if (end.answer() instanceof Answer.Failed failed) {
            return look.reason(failed.reason()).detail(failed.detail()).build();
        }
        Answer.Served served = (Answer.Served) end.answer();
        look.status(served.status());
        if (!isSettled(state)) {
            return look.reason(EvidenceReason.STATUS).build();
        }
        PageText text = PageText.of(served);
        Optional<ContentHash> hash = served.body().hash();
        return look.content(hash)
                .change(change(query.evidence().seen(), hash))
                .reason(hash.isEmpty() ? EvidenceReason.TOO_LARGE : EvidenceReason.NONE)
                .item(text.of(query.items(), query.names()))
                .year(text.of(query.year()))
                .build();
    }

    private static ContentChange change(Optional<Sighting> before, Optional<ContentHash> now) {
        Optional<ContentHash> then = before.flatMap(Sighting::content);
        if (now.isEmpty()) {
            return ContentChange.UNKNOWN;
        }
        return then.isEmpty()
                ? ContentChange.FIRST_SEEN
                : then.equals(now) ? ContentChange.SAME : ContentChange.CHANGED;
    }
}
