package th.ita.export.json;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Gathers what is wrong with one file and gives the reason that stands first in it. A missing key is the reason only
 * where all that is there is right: a mistyped key, which is missing too, is told by what stands there.
 */
final class Refusals {
    private static final int LONGEST_ARGUMENT = 200;

    private final String file;
    private final List<Refusal> found = new ArrayList<>();

    Refusals(String file) {
        this.file = file;
    }

    /** Adds a reason, at a line counted from 1 and a path, each as far as it is known. */
    void add(JsonRefusal code, int line, String path, String... arguments) {
        add(Refusal.of(code, Place.unknown(), arguments), line, path);
    }

    /** Adds a reason that was found without its place. */
    void add(Refusal refusal, int line, String path) {
        Place place = path.isEmpty() ? Place.unknown() : Place.path(path);
        List<String> arguments = refusal.arguments().stream()
                .map(argument -> Printable.of(argument, LONGEST_ARGUMENT))
                .toList();
        found.add(new Refusal(refusal.code(), place.in(file).at(line), arguments));
    }

    /** What was made of the file, or the first reason why nothing can be. */
    <T> Either<Refusal, T> or(Optional<T> value) {
        Optional<Refusal> first = found.stream()
                .min(Comparator.<Refusal, Boolean>comparing(refusal -> refusal.code() == JsonRefusal.MISSING_KEY)
                        .thenComparing(refusal -> refusal.where().line().orElse(0)));
        return first.<Either<Refusal, T>>map(Either::left).orElseGet(() -> Either.right(value.orElseThrow()));
    }
}
