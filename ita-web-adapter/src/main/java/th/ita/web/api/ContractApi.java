package th.ita.web.api;

import static th.ita.web.access.Right.LOOK_FROM_OUTSIDE;
import static th.ita.web.access.Right.READ_METRICS;
import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import th.ita.web.http.Metrics;
import th.ita.web.http.Reply;
import th.ita.web.http.Route;

/** The contract of the interface: as a document of OpenAPI for programs, as a page for people; and the server's counts. */
final class ContractApi {
    private static final String OPENAPI = Address.ROOT + "/openapi.json";

    private final Metrics metrics;

    ContractApi(Metrics metrics) {
        this.metrics = metrics;
    }

    List<Route> routes() {
        byte[] contract = resource("openapi.json");
        byte[] page =
                ContractPage.of(new String(contract, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        byte[] style = resource("contract.css");
        return List.of(
                fixed("getContract", OPENAPI, Reply.JSON, contract),
                fixed("browseContract", Address.ROOT, "text/html; charset=utf-8", page),
                fixed("getContractStyle", Address.ROOT + "/contract.css", "text/css; charset=utf-8", style),
                new Route(
                        "getMetrics",
                        GET,
                        "/metrics",
                        READ_METRICS,
                        request -> Either.right(
                                Reply.of(Metrics.TYPE, metrics.text().getBytes(StandardCharsets.UTF_8)))));
    }

    private static Route fixed(String id, String path, String type, byte[] content) {
        return new Route(id, GET, path, LOOK_FROM_OUTSIDE, request -> Either.right(Reply.of(type, content)));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ContractApi.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
