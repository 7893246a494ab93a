package th.ita.web.http;

import io.javalin.http.Context;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.text.Language;
import th.ita.rules.wording.Messages;
import th.ita.web.access.Caller;
import th.ita.web.access.Visit;

/** A request as it is answered. For one thread. */
public final class Request extends Asked {
    /** The cookie in which a browser keeps the language that was chosen on a page. */
    public static final String LANGUAGE = "ita-lang";

    private static final String API = "/api/";

    private final Context context;
    private final Language language;
    private final String id;
    private final Clock clock;

    private Optional<Visit> visit = Optional.empty();
    private Optional<Either<Refusal, Form>> form = Optional.empty();
    private Function<Caller, String> formSecrets = caller -> "";

    Request(Context context, String id, Clock clock) {
        super(context);
        this.context = context;
        this.clock = clock;
        this.id = id;
        this.language = Languages.of(
                Optional.ofNullable(context.queryParam("lang")).or(() -> cookie(LANGUAGE)), header("Accept-Language"));
    }

    /** The same, once it was let in. */
    Request admitted(Visit by, Function<Caller, String> secrets) {
        visit = Optional.of(by);
        formSecrets = secrets;
        return this;
    }

    /** {@return who was let in with this request} */
    public Visit visit() {
        return visit.orElseThrow();
    }

    /** {@return the secret for the forms of a page, as its field {@link Form#SECRET}; empty for who is not known} */
    public String formSecret() {
        return visit().caller().map(formSecrets).orElse("");
    }

    /** {@return who it is, where the route lets in only those who are known} */
    public Caller caller() {
        return visit().caller().orElseThrow();
    }

    /** {@return whether it was let in; what is told of a problem may be told to somebody who was not} */
    public boolean isAdmitted() {
        return visit.isPresent();
    }

    /** {@return whether a page is expected rather than an answer for a program} */
    boolean wantsPage() {
        return !context.path().startsWith(mount() + API)
                && Accepted.of(header("Accept"))
                        .best(List.of(Problem.TYPE, "text/html"))
                        .filter("text/html"::equals)
                        .isPresent();
    }

    /** A problem as whoever asks can read it. */
    Reply told(Reply problem, Refusal refusal, ProblemPages pages) {
        return wantsPage() ? pages.page(problem, refusal, this) : problem;
    }

    /** {@return what tells this request from every other, in the log and in the reply} */
    public String id() {
        return id;
    }

    /** {@return whether the request only reads} */
    public boolean isReading() {
        String method = context.method().name();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** {@return the path as it was sent, from where this application is mounted} */
    public String path() {
        String whole = context.path();
        return whole.startsWith(mount()) ? whole.substring(mount().length()) : whole;
    }

    /** {@return the path under which this application is mounted, empty for the root} */
    public String mount() {
        return context.contextPath();
    }

    /** {@return the language to answer in: the parameter {@code lang}, else the one chosen before, else what the client prefers,
     * else Thai} */
    public Language language() {
        return language;
    }

    /** {@return the sentences of that language} */
    public Messages words() {
        return WebWords.of(language);
    }

    /**
     * A header.
     *
     * @param name its name
     * @return its value, if it was sent
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /**
     * A cookie.
     *
     * @param name its name
     * @return its value, if it was sent
     */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(context.cookie(name));
    }

    /**
     * The body, within a limit of size and time.
     *
     * @param largest the most bytes that are taken
     * @return its bytes, or why it is not taken
     */
    public Either<Refusal, byte[]> body(int largest) {
        return Bodies.read(context, largest, clock);
    }

    /**
     * The form in the body, which is read once and kept.
     *
     * @return its fields and files, none if the body is no form; or why it cannot be read
     */
    public Either<Refusal, Form> form() {
        Either<Refusal, Form> known = form.orElseGet(this::readForm);
        form = Optional.of(known);
        return known;
    }

    private Either<Refusal, Form> readForm() {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        return Form.isForm(bodyType())
                ? body(Form.LARGEST).flatMap(bytes -> Form.read(type, bytes))
                : Either.right(Form.EMPTY);
    }

    /** {@return the media type of the body in small letters and without parameters; empty if it says none} */
    public String bodyType() {
        return MediaTypes.bare(Optional.ofNullable(context.contentType()).orElse(""));
    }

    /**
     * The best type for the client.
     *
     * @param offered the types that can be given, the first being the usual one
     * @return one of them, or that the client accepts none
     */
    public Either<Refusal, String> accepted(List<String> offered) {
        return Accepted.of(header("Accept"))
                .best(offered)
                .<Either<Refusal, String>>map(Either::right)
                .orElseGet(() -> Either.left(
                        Refusal.of(WebRefusal.NOT_ACCEPTABLE, Place.unknown(), String.join(", ", offered))));
    }

    /**
     * Upon which revision a change is made.
     *
     * @param current the latest revision, if there is one
     * @return its number, 0 if there is none; or that the client saw another, or does not say
     */
    public Either<Refusal, Integer> expected(Optional<Revision> current) {
        return Precondition.expected(header("If-Match"), header("If-None-Match"), current);
    }

    /**
     * Whether what somebody looked at is what is there now, as If-Match says it.
     *
     * @param now the tag of what is there now
     * @return that tag; or that the client saw something else, or does not say
     */
    public Either<Refusal, Tag> looked(Tag now) {
        Optional<String> seen = header("If-Match");
        if (seen.isEmpty()) {
            return Either.left(Refusal.of(WebRefusal.PRECONDITION_MISSING, Place.unknown()));
        }
        return now.isIn(seen.get())
                ? Either.right(now)
                : Either.left(Refusal.of(WebRefusal.SITE_CHANGED, Place.unknown(), seen.get(), now.text()));
    }
}
