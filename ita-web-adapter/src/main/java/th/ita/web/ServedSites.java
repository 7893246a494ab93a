package th.ita.web;

import io.vavr.control.Either;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.publishing.SitePlace;
import th.ita.export.site.SiteAddress;

/** Where the sites of agencies are published, as a command line says it: {@code --site AGENCY=DIR}, any number of times. */
final class ServedSites {
    static final String FOLDER = "--site";
    static final String ADDRESS = "--site-url";

    private ServedSites() {}

    static Either<Refusal, SortedMap<AgencyId, SitePlace>> of(CommandWords words) {
        return pairs(words, FOLDER, ServedSites::folder)
                .flatMap(folders ->
                        pairs(words, ADDRESS, SiteAddress::parse).flatMap(addresses -> together(folders, addresses)));
    }

    private static Either<Refusal, SortedMap<AgencyId, SitePlace>> together(
            SortedMap<AgencyId, Path> folders, SortedMap<AgencyId, URI> addresses) {
        SortedMap<AgencyId, SitePlace> places = new TreeMap<>();
        folders.forEach((agency, folder) ->
                places.put(agency, new SitePlace(folder, Optional.ofNullable(addresses.get(agency)))));
        return addresses.keySet().stream()
                .filter(agency -> !folders.containsKey(agency))
                .findFirst()
                .<Either<Refusal, SortedMap<AgencyId, SitePlace>>>map(alone ->
                        Either.left(Refusal.of(ServeRefusal.ADDRESS_OF_NO_SITE, Place.path(ADDRESS), alone.value())))
                .orElseGet(() -> Either.right(places));
    }

    private static <T> Either<Refusal, SortedMap<AgencyId, T>> pairs(
            CommandWords words, String option, Function<String, Either<Refusal, T>> parse) {
        SortedMap<AgencyId, T> pairs = new TreeMap<>();
        for (String text : words.all(option)) {
            int between = text.indexOf('=');
            if (between < 1 || between == text.length() - 1) {
                return Either.left(Refusal.of(ServeRefusal.NOT_OF_AN_AGENCY, Place.path(option), text));
            }
            Either<Refusal, AgencyId> agency = AgencyId.parse(text.substring(0, between));
            Either<Refusal, T> value = agency.flatMap(known -> parse.apply(text.substring(between + 1)));
            if (value.isLeft()) {
                return Either.left(value.getLeft().at(Place.path(option)));
            }
            if (pairs.put(agency.get(), value.get()) != null) {
                return Either.left(
                        Refusal.of(CommandRefusal.OPTION_TWICE, Place.unknown(), option + " " + agency.get()));
            }
        }
        return Either.right(pairs);
    }

    private static Either<Refusal, Path> folder(String text) {
        try {
            return Either.right(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException none) {
            return Either.left(Refusal.of(ServeRefusal.NOT_OF_AN_AGENCY, Place.unknown(), text));
        }
    }
}
