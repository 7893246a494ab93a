package th.ita.web;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.publishing.SitePlace;
import th.ita.web.access.network.NetAddress;
import th.ita.web.http.Numbers;

/**
 * How a server is asked for on a command line.
 *
 * @param host the address to listen at
 * @param port the port, 0 for any that is free
 * @param store the address of the store
 * @param frameworks a folder of the user's own frameworks
 * @param access the file of who may do what; nothing for the user's own
 * @param person who signs in with the link; nothing for the user of the machine
 * @param proxies the addresses of proxies whose word is taken
 * @param personHeader the header in which they name an account
 * @param demo whether the example is shown, in memory
 * @param overriding whether the user's frameworks stand in for those built in
 * @param https whether browsers reach the server by HTTPS alone
 * @param rates how often requests may come
 * @param sites where the sites of agencies are published
 */
record ServeOptions(
        NetAddress host,
        int port,
        String store,
        Optional<Path> frameworks,
        Optional<Path> access,
        Optional<String> person,
        List<String> proxies,
        Optional<String> personHeader,
        boolean demo,
        boolean overriding,
        boolean https,
        ServedRates rates,
        SortedMap<AgencyId, SitePlace> sites) {
    private static final String DEMO = "--demo";
    private static final String STORED = "--store";
    private static final Set<String> WITH_VALUE = Set.of(
            "--host",
            "--port",
            STORED,
            "--frameworks",
            "--access",
            "--name",
            "--proxy",
            "--person-header",
            ServedSites.FOLDER,
            ServedSites.ADDRESS,
            ServedRates.ADDRESS,
            ServedRates.CALLER,
            CommandWords.LANGUAGE);
    private static final Set<String> SEVERAL = Set.of("--proxy", ServedSites.FOLDER, ServedSites.ADDRESS);
    private static final Set<String> FLAGS = Set.of(DEMO, "--override-frameworks", "--https");
    private static final String LOOPBACK = "127.0.0.1";
    private static final String STORE = "sqlite:~/.local/share/ita/ita.db";
    private static final int PORT = 8421;
    private static final int LAST_PORT = 65_535;

    static Either<Refusal, ServeOptions> parse(List<String> line) {
        return CommandWords.of(line, WITH_VALUE, FLAGS)
                .flatMap(CommandWords::alone)
                .flatMap(ServeOptions::once)
                .flatMap(ServeOptions::oneStore)
                .flatMap(words -> words.read("--host", ServeOptions::address)
                        .flatMap(host -> words.read("--port", text -> Numbers.parse(text, 0, LAST_PORT))
                                .flatMap(port -> ServedRates.of(words)
                                        .flatMap(rates -> ServedSites.of(words)
                                                .map(sites -> options(words, host, port, rates, sites))))));
    }

    private static ServeOptions options(
            CommandWords words,
            Optional<NetAddress> host,
            Optional<Integer> port,
            ServedRates rates,
            SortedMap<AgencyId, SitePlace> sites) {
        return new ServeOptions(
                host.orElseGet(() -> NetAddress.parse(LOOPBACK).get()),
                port.orElse(PORT),
                words.has(DEMO) ? "memory:" : first(words, STORED).orElse(STORE),
                first(words, "--frameworks").map(Path::of),
                first(words, "--access").map(Path::of),
                first(words, "--name"),
                words.all("--proxy").stream()
                        .flatMap(text -> Arrays.stream(text.split(",", -1)))
                        .toList(),
                first(words, "--person-header"),
                words.has(DEMO),
                words.has("--override-frameworks"),
                words.has("--https"),
                rates,
                sites);
    }

    /** Whether everything but proxies and sites is said once at most. */
    private static Either<Refusal, CommandWords> once(CommandWords words) {
        for (String option : WITH_VALUE) {
            Either<Refusal, Optional<String>> one = words.one(option);
            if (one.isLeft() && !SEVERAL.contains(option)) {
                return Either.left(one.getLeft());
            }
        }
        return Either.right(words);
    }

    /** Whether nobody who named a store would work in memory without knowing it. */
    private static Either<Refusal, CommandWords> oneStore(CommandWords words) {
        return words.has(DEMO) && words.has(STORED)
                ? Either.left(Refusal.of(ServeRefusal.DEMO_KEEPS_NOTHING, Place.path(STORED)))
                : Either.right(words);
    }

    private static Optional<String> first(CommandWords words, String option) {
        return words.all(option).stream().findFirst();
    }

    private static Either<Refusal, NetAddress> address(String text) {
        return NetAddress.parse(text.equals("localhost") ? LOOPBACK : text);
    }
}
