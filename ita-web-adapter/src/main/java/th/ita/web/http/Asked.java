package th.ita.web.http;

import io.javalin.http.Context;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** What the address of a request says: the parts of its path, and the parameters behind the question mark. */
abstract class Asked {
    private final Context context;

    Asked(Context context) {
        this.context = context;
    }

    /**
     * A part of the path.
     *
     * @param name its name in the route, without braces
     * @return the text, decoded
     */
    public String part(String name) {
        return context.pathParam(name);
    }

    /**
     * A part of the path that has a meaning.
     *
     * @param name its name in the route, without braces
     * @param parse reads it
     * @param <T> what it means
     * @return its meaning, or why it has none, at the place {@code {name}}
     */
    public <T> Either<Refusal, T> part(String name, Function<String, Either<Refusal, T>> parse) {
        return parse.apply(part(name)).mapLeft(refusal -> refusal.at(Place.path("{" + name + "}")));
    }

    /**
     * A parameter behind the question mark.
     *
     * @param name its name
     * @return its text, if it was given and is not blank
     */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isBlank());
    }

    /**
     * A parameter that may be given several times.
     *
     * @param name its name
     * @return its texts, in their order
     */
    public List<String> parameters(String name) {
        return List.copyOf(context.queryParams(name));
    }

    /**
     * A parameter that has a meaning.
     *
     * @param name its name
     * @param parse reads it
     * @param <T> what it means
     * @return its meaning, nothing if it was not given; or why it has none, at the place {@code ?name}
     */
    public <T> Either<Refusal, Optional<T>> parameter(String name, Function<String, Either<Refusal, T>> parse) {
        return parameter(name)
                .<Either<Refusal, Optional<T>>>map(text ->
                        parse.apply(text).<Optional<T>>map(Optional::of).mapLeft(refusal -> refusal.at(inQuery(name))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /**
     * A parameter that must be given.
     *
     * @param name its name
     * @param parse reads it
     * @param <T> what it means
     * @return its meaning, or why it has none
     */
    public <T> Either<Refusal, T> required(String name, Function<String, Either<Refusal, T>> parse) {
        return parameter(name, parse)
                .flatMap(found -> found.<Either<Refusal, T>>map(Either::right)
                        .orElseGet(() -> Either.left(Refusal.of(WebRefusal.PARAMETER_MISSING, inQuery(name)))));
    }

    /**
     * A parameter that is a whole number.
     *
     * @param name its name
     * @param least the least it may be
     * @param most the most it may be
     * @param usual what it is when it is not given
     * @return the number, or why it is none
     */
    public Either<Refusal, Integer> number(String name, int least, int most, int usual) {
        return parameter(name, text -> Numbers.parse(text, least, most)).map(found -> found.orElse(usual));
    }

    /** {@return what stands behind the question mark, as it was sent; empty if nothing does} */
    public String query() {
        return Optional.ofNullable(context.queryString()).orElse("");
    }

    private static Place inQuery(String name) {
        return Place.path("?" + name);
    }
}
