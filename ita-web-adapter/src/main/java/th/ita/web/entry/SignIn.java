package th.ita.web.entry;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Denial;
import th.ita.web.access.Gate;
import th.ita.web.access.Gate.SignedIn;
import th.ita.web.access.Right;
import th.ita.web.access.Secret;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;

/**
 * Signing in with a link or a token, and out. Opening a link only shows a button: whatever looks at links on its way to a
 * person, such as a preview in a chat, does not use it up.
 */
public final class SignIn {
    private static final String PATH = "/sign-in";
    private static final String CODE = "code";
    private static final String TOKEN = "token";
    private static final String NEXT = "next";

    private final Gate gate;

    /**
     * Signing in.
     *
     * @param gate what begins and ends sessions
     */
    public SignIn(Gate gate) {
        this.gate = gate;
    }

    /**
     * The address of a link to sign in with, below the path the application is mounted at.
     *
     * @param secret the secret of the link
     * @return the path
     */
    public static String link(Secret secret) {
        return PATH + "?" + CODE + "=" + secret.value();
    }

    /** {@return the addresses that are answered} */
    public List<Route> routes() {
        return List.of(
                new Route("showSignIn", Verb.GET, PATH, Right.LOOK_FROM_OUTSIDE, this::page),
                new Route("signIn", Verb.POST, PATH, Right.LOOK_FROM_OUTSIDE, this::signIn),
                new Route("signOut", Verb.POST, "/sign-out", Right.LOOK_FROM_OUTSIDE, this::signOut));
    }

    private Either<Refusal, Reply> page(Request request) {
        String html = new SignInPage(request, next(request.parameter(NEXT)), request.parameter(CODE)).html();
        return Either.right(SignInPage.reply(html));
    }

    private Either<Refusal, Reply> signIn(Request request) {
        return request.form().map(form -> {
            Optional<String> code = form.text(CODE);
            String next = next(form.text(NEXT));
            Either<Denial, SignedIn> outcome = code.isPresent()
                    ? gate.signInByLink(request.visit(), code.get())
                    : gate.signInByToken(request.visit(), form.text(TOKEN).orElse(""));
            return outcome.fold(
                    denial -> refused(request, next, denial),
                    signedIn -> Reply.seeOther(request.mount() + next).with("Set-Cookie", signedIn.cookie()));
        });
    }

    private static Reply refused(Request request, String next, Denial denial) {
        Reply problem = Problem.of(denial, request.words());
        String html = new SignInPage(request, next, Optional.empty())
                .because(request.words().refusal(denial.refusal()))
                .html();
        return SignInPage.reply(html).as(problem.status()).with(problem.headers());
    }

    private Either<Refusal, Reply> signOut(Request request) {
        String ended =
                gate.signOut(request.visit(), request.cookie(gate.cookie().name()));
        return Either.right(Reply.seeOther(request.mount() + PATH).with("Set-Cookie", ended));
    }

    /** Where to go afterwards: a path of this server, whatever the address says. */
    private static String next(Optional<String> asked) {
        return asked.filter(path -> path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}"))
                .orElse("/");
    }
}
