package th.ita.web;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.http.WebRefusal;

/**
 * The words of a command line: options with their values, and what stands by itself.
 *
 * @param options the values by option, flags having none
 * @param others the words that belong to no option
 */
record CommandWords(Map<String, List<String>> options, List<String> others) {
    static final String LANGUAGE = "--lang";
    private static final List<String> LANGUAGES = List.of("th", "en");

    /** Sorts words, of which those with a value are written {@code --name VALUE} or {@code --name=VALUE}. */
    static Either<Refusal, CommandWords> of(List<String> words, Set<String> withValue, Set<String> flags) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int between = word.indexOf('=');
            String name = between < 0 ? word : word.substring(0, between);
            if (flags.contains(word)) {
                options.putIfAbsent(word, new ArrayList<>());
            } else if (withValue.contains(name)) {
                if (between < 0 && i + 1 == words.size()) {
                    return refused(CommandRefusal.OPTION_WITHOUT_VALUE, name);
                }
                String value = between < 0 ? words.get(++i) : word.substring(between + 1);
                options.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            } else if (word.startsWith("-")) {
                return refused(CommandRefusal.UNKNOWN_WORD, word);
            } else {
                others.add(word);
            }
        }
        CommandWords sorted = new CommandWords(options, others);
        return sorted.read(LANGUAGE, CommandWords::language).map(known -> sorted);
    }

    /** What language it is, is known before: what is wrong with a command line is told in it. */
    private static Either<Refusal, String> language(String text) {
        return LANGUAGES.contains(text.toLowerCase(Locale.ROOT))
                ? Either.right(text)
                : Either.left(Refusal.of(WebRefusal.NOT_ONE_OF, Place.unknown(), text, String.join(", ", LANGUAGES)));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Either<Refusal, Optional<String>> one(String option) {
        List<String> values = all(option);
        return values.size() > 1
                ? refused(CommandRefusal.OPTION_TWICE, option)
                : Either.right(values.stream().findFirst());
    }

    /** The meaning of an option that is said once at most; why it has none is told at the option. */
    <T> Either<Refusal, Optional<T>> read(String option, Function<String, Either<Refusal, T>> parse) {
        return one(option)
                .flatMap(text -> text.<Either<Refusal, Optional<T>>>map(given -> parse.apply(given)
                                .<Optional<T>>map(Optional::of)
                                .mapLeft(refusal -> refusal.at(Place.path(option))))
                        .orElseGet(() -> Either.right(Optional.empty())));
    }

    Either<Refusal, String> required(String option) {
        return one(option)
                .flatMap(value -> value.<Either<Refusal, String>>map(Either::right)
                        .orElseGet(() -> refused(CommandRefusal.OPTION_MISSING, option)));
    }

    /** The one word that stands by itself, which is called so in the help. */
    Either<Refusal, String> word(String called) {
        if (others.isEmpty()) {
            return refused(CommandRefusal.OPTION_MISSING, called);
        }
        return others.size() == 1 ? Either.right(others.get(0)) : refused(CommandRefusal.UNKNOWN_WORD, others.get(1));
    }

    /** Nothing, where no word stands by itself. */
    Either<Refusal, CommandWords> alone() {
        return others.isEmpty() ? Either.right(this) : refused(CommandRefusal.UNKNOWN_WORD, others.get(0));
    }

    static <T> Either<Refusal, T> refused(CommandRefusal code, String argument) {
        return Either.left(Refusal.of(code, Place.unknown(), argument));
    }
}
