package th.ita.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.rules.frameworks.Frameworks;
import th.ita.web.access.Caller;
import th.ita.web.access.Grants;
import th.ita.web.access.Means;
import th.ita.web.access.Role;
import th.ita.web.access.network.NetAddress;

/** The adapter as a servlet in a container that is somebody else's, below a path of theirs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MountedTest {
    @Test
    void answers_below_the_hosts_path_and_believes_the_host_who_asks() throws Exception {
        RevisionStore store = RevisionStores.open("memory:", Opening.OR_NEW).get();
        Demo.fill(store, Frameworks.builtIn(), Clock.systemUTC());
        Server host = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/ita");
        context.addServlet(
                new ServletHolder(ItaWeb.of(WebParts.local(
                                store,
                                Frameworks.builtIn(),
                                query -> {
                                    throw new AssertionError("nothing is looked at here");
                                },
                                Clock.systemUTC()))
                        .handler()),
                "/*");
        context.addFilter(
                (request, response, chain) -> {
                    if (request.getParameter("anonymous") == null) {
                        request.setAttribute(
                                Caller.ATTRIBUTE,
                                new Caller(
                                        "ผู้ใช้ของระบบอื่น",
                                        Grants.everywhere(Role.VIEWER),
                                        Means.HOST,
                                        "7",
                                        NetAddress.parse("127.0.0.1").get()));
                    }
                    chain.doFilter(request, response);
                },
                "/*",
                null);
        host.setHandler(context);
        host.start();
        try {
            String root = host.getURI().resolve("/ita").toString();
            assertThat(get(root + "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(root + "/api/v1/agencies?limit=1").body()).contains("เทศบาลนครอุดรธานี");
            assertThat(get(root + "/api/v1/agencies?anonymous").statusCode()).isEqualTo(401);
            assertThat(get(root + "/import?anonymous", "Accept", "text/html")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .isEqualTo("/ita/sign-in?next=%2Fimport%3Fanonymous");
            assertThat(get(root + "/?lang=th").body()).contains("href=\"/ita/import\"", "href=\"/ita/assets/ita.css?");
        } finally {
            host.stop();
            store.close();
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return get(address, "Accept", "*/*");
    }

    private static HttpResponse<String> get(String address, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
