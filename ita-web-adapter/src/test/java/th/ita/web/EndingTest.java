package th.ita.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.limit.Rate;

/** How the server ends, who answers, and whom it makes wait. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {
    private static final Clock CLOCK = Clock.fixed(TestServer.NOW, ZoneOffset.UTC);

    private static CompletableFuture<HttpResponse<String>> asking(TestServer server) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return server.get("/api/v1/agencies");
            } catch (java.io.IOException | InterruptedException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    @Test
    @Timeout(60)
    void a_request_under_way_is_answered_and_new_ones_are_not_taken() throws Exception {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        TestServer server = TestServer.start(CLOCK, store -> {
            under.countDown();
            await(go);
        });
        java.net.URI address = server.uri("/health/live");
        CompletableFuture<HttpResponse<String>> first = asking(server);
        assertThat(under.await(20, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
        untilRefused(address);
        assertThat(first).isNotDone();
        assertThat(end).isNotDone();
        go.countDown();

        assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        end.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> status(address)).isInstanceOf(java.io.IOException.class);
    }

    /**
     * By 503 on a connection that is open, by no connection at all, or by none that anyone reads: Java's accept loses
     * the socket it has just opened if its thread is interrupted then, which is how Jetty ends it, and such a socket
     * stays open, unread, as long as the process does.
     */
    private static void untilRefused(java.net.URI address) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            try {
                if (status(address) == 503) {
                    return;
                }
            } catch (java.io.IOException refused) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("requests are still taken");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(60)
    void a_request_that_does_not_end_does_not_keep_the_server_from_ending() throws Exception {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        TestServer server = TestServer.start(CLOCK, store -> {
            under.countDown();
            await(never);
        });
        CompletableFuture<HttpResponse<String>> first = asking(server);
        assertThat(under.await(20, TimeUnit.SECONDS)).isTrue();

        // Within the ten seconds that are waited for, or there would be no end before the latch's own.
        CompletableFuture.runAsync(server::close).get(25, TimeUnit.SECONDS);

        never.countDown();
        assertThatThrownBy(() -> first.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
    }

    @Test
    void requests_are_answered_on_virtual_threads_where_there_are_any() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21 or newer");
        AtomicReference<Thread> answering = new AtomicReference<>(Thread.currentThread());
        try (TestServer server = TestServer.start(CLOCK, store -> answering.set(Thread.currentThread()))) {
            server.get("/api/v1/agencies");
        }
        assertThat(Thread.class.getMethod("isVirtual").invoke(answering.get())).isEqualTo(true);
    }

    @Test
    void who_asks_for_what_is_not_there_or_not_theirs_is_counted_like_others() throws Exception {
        AccessSettings tight = AccessSettings.LOOPBACK.at(Rate.perSecond(1, 4), Rate.perSecond(100, 100));
        try (TestServer server = new TestServer.Setup().letting(tight).start()) {
            assertThat(status(server, "/nowhere")).isEqualTo(404);
            assertThat(status(server, "/api/v1/nowhere")).isEqualTo(404);
            assertThat(status(server, "/api/v1/agencies")).isEqualTo(401);
            assertThat(status(server, "/api/v1/agencies")).isEqualTo(401);
            assertThat(status(server, "/nowhere")).isEqualTo(429);
            assertThat(status(server, "/health/live")).isEqualTo(429);
        }
    }

    private static int status(TestServer server, String path) throws Exception {
        return status(server.uri(path));
    }

    /** Asks as nobody who is known, and not for ever. */
    private static int status(java.net.URI address) throws java.io.IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return java.net.http.HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
