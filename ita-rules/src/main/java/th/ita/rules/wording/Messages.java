package th.ita.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Origin;
import th.ita.domain.period.ThaiDay;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.rules.finding.Finding;

/**
 * The sentences of one language, by key. Each module brings its own bundle and adds it to those below it with
 * {@link #plus}; a key that is missing shows as itself, so that a hole is seen and never hides a message.
 *
 * <p>Example: {@code Messages.of(Language.EN).refusal(refusal)}. Immutable and thread-safe.
 */
public final class Messages {
    private static final String FRAMEWORKS = "/th/ita/rules/frameworks/";
    private static final String NAME = "@";
    private static final String DAY = "@day.";
    private static final String NONE = "0";

    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /**
     * The sentences of the domain and the rules.
     *
     * @param language the reader's language
     * @return the sentences
     */
    public static Messages of(Language language) {
        return load(language, name -> Messages.class.getResourceAsStream(name))
                .plus(load(language, name -> Messages.class.getResourceAsStream(FRAMEWORKS + name)));
    }

    /**
     * Loads a module's own bundle, {@code messages_th.properties} or {@code messages_en.properties} in UTF-8. A lambda
     * opens it faster than a reference to {@code getResourceAsStream}, which looks at its caller: a JVM makes a dozen
     * classes to link such a one.
     *
     * @param language the reader's language
     * @param opener opens a resource of that module by name, null where it has none
     * @return the sentences of that bundle alone
     */
    public static Messages load(Language language, Function<String, @Nullable InputStream> opener) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream bundle = opener.apply(name)) {
            if (bundle == null) {
                throw new IllegalStateException("no resource " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return new Messages(language, patterns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * These sentences and others; the others win where both have a key.
     *
     * @param others sentences of the same language
     * @return all of them
     */
    public Messages plus(Messages others) {
        Map<String, String> all = new HashMap<>(patterns);
        all.putAll(others.patterns);
        return new Messages(language, all);
    }

    /**
     * These sentences and others, such as those of an embedder's own rules; the others win where both have a key.
     *
     * @param others patterns as {@link MessageFormat} takes them, by key
     * @return all of them
     */
    public Messages plus(Map<String, String> others) {
        return plus(new Messages(language, others));
    }

    /** {@return the language of these sentences} */
    public Language language() {
        return language;
    }

    /** {@return every key} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(patterns.keySet());
    }

    /**
     * A sentence. Where it reads badly with a number of none, the key {@code KEY.N.0} has what is said when argument N is
     * 0 instead; of several, the one of the first such argument.
     *
     * @param key its key
     * @param arguments what it names, in order
     * @return the sentence, or the key and the arguments where there is none
     */
    public String text(String key, String... arguments) {
        String pattern = pattern(key, arguments);
        return pattern == null
                ? key + " " + List.of(arguments)
                : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    @Nullable
    private String pattern(String key, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String instead = arguments[i].equals(NONE) ? patterns.get(key + "." + i + "." + NONE) : null;
            if (instead != null) {
                return instead;
            }
        }
        return patterns.get(key);
    }

    /**
     * Why something was refused, with the place in front. Arguments may name messages, as those of findings do.
     *
     * @param refusal the refusal
     * @return one sentence
     */
    public String refusal(Refusal refusal) {
        String sentence = text("refusal." + refusal.code().name(), named(refusal.arguments()));
        String where = refusal.where().toString();
        return where.isEmpty() ? sentence : where + ": " + sentence;
    }

    /**
     * Whose framework it is, for documents that it feeds.
     *
     * @param origin where the framework comes from
     * @return a few words
     */
    public String origin(Origin origin) {
        return origin instanceof Origin.UserFile file
                ? text("origin.USER_FILE", file.name())
                : text(origin instanceof Origin.BuiltIn ? "origin.BUILT_IN" : "origin.EMBEDDER");
    }

    /**
     * What was found. An argument may name messages instead of being words: {@code @level.ITEM, @level.TOTAL} stands for
     * what those are called in this language, {@code @day.2021-04-30} for that day.
     *
     * @param finding the finding
     * @return one sentence
     */
    public String finding(Finding finding) {
        return text(finding.messageKey(), named(finding.arguments()));
    }

    private String[] named(List<String> arguments) {
        return arguments.stream().map(this::named).toArray(String[]::new);
    }

    private String named(String argument) {
        return argument.startsWith(NAME)
                ? Stream.of(argument.split(", ", -1))
                        .map(part -> part.startsWith(NAME) ? called(part) : part)
                        .collect(Collectors.joining(", "))
                : argument;
    }

    private String called(String part) {
        String key = part.substring(NAME.length());
        return patterns.containsKey(key)
                ? text(key)
                : namedDay(part).map(this::day).orElse(part);
    }

    private static Optional<LocalDate> namedDay(String part) {
        try {
            return part.startsWith(DAY) ? Optional.of(LocalDate.parse(part.substring(DAY.length()))) : Optional.empty();
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }

    /**
     * A day as people of the language write it.
     *
     * @param day any day
     * @return such as {@code 30 เมษายน 2564} in Thai, {@code 2021-04-30} in English
     */
    public String day(LocalDate day) {
        return language == Language.TH ? Numerals.ARABIC.write(ThaiDay.write(day)) : day.toString();
    }
}
