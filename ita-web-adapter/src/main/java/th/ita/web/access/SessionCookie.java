package th.ita.web.access;

import java.time.Duration;

/**
 * The cookie by which a browser shows its session: no script can read it, and no other site's page makes the browser send
 * it. Over HTTPS its name keeps it to this very server.
 *
 * @param secure whether browsers reach the server by HTTPS alone
 * @param life how long the browser keeps it
 */
public record SessionCookie(boolean secure, Duration life) {
    /** {@return its name} */
    public String name() {
        return secure ? "__Host-ita-session" : "ita-session";
    }

    /**
     * The value of {@code Set-Cookie} that begins a session.
     *
     * @param secret the session's secret
     * @return the value
     */
    public String begin(Secret secret) {
        return header(secret.value(), life.toSeconds());
    }

    /** {@return the value of {@code Set-Cookie} that ends a session} */
    public String end() {
        return header("", 0);
    }

    private String header(String value, long seconds) {
        return name() + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }
}
