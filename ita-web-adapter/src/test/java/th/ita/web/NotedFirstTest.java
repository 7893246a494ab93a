package th.ita.web;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.web.access.Caller;
import th.ita.web.access.Grants;
import th.ita.web.access.Means;
import th.ita.web.access.Right;
import th.ita.web.access.Role;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.audit.AuditPage;
import th.ita.web.access.audit.AuditPlace;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.network.NetAddress;
import th.ita.web.desk.Noted;

/** What cannot be noted in the trail does not happen, and whoever asked is told so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotedFirstTest {
    private static final String PLAN = UDON + "/years/2564/measures-plan";
    private static final String LIFE = UDON + "/years/2564/plan-life";

    @TempDir
    private Path folder;

    private final AuditTrail kept = AuditTrail.inMemory(100);
    private final AtomicBoolean full = new AtomicBoolean();
    private TestServer server;

    /** A trail on a disk that can be full. */
    private final AuditTrail trail = new AuditTrail() {
        @Override
        public void add(AuditEntry entry) {
            if (full.get()) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
            kept.add(entry);
        }

        @Override
        public AuditPage page(Predicate<AuditEntry> wanted, Optional<AuditPlace> after, int limit) {
            return kept.page(wanted, after, limit);
        }
    };

    @BeforeEach
    void start() {
        server = new TestServer.Setup().noting(trail).publishingTo(folder).startWithExample();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static RevisionKey key(RecordKind kind) {
        return new RevisionKey(
                AgencyId.parse("เทศบาลนครอุดรธานี").get(),
                FiscalYear.parse("2564").get(),
                kind);
    }

    private int latest(RecordKind kind) {
        return server.store().latest(key(kind)).orElseThrow().number();
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String tagOf)
            throws Exception {
        return server.send(server.with(method, path, type, body)
                .header(
                        "If-Match",
                        server.get(tagOf).headers().firstValue("ETag").orElseThrow()));
    }

    private static void refused(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(503);
        assertThat(reply.body()).contains("\"code\": \"FILE_TROUBLE\"").doesNotContain("no space left");
    }

    @Test
    void a_document_is_not_changed_without_its_entry() throws Exception {
        String changed = server.get(PLAN).body().replace("มาตรการ", "แนวทาง");
        full.set(true);

        refused(send("PUT", PLAN, "application/json", changed, PLAN));
        assertThat(latest(RecordKind.MEASURES_PLAN)).isEqualTo(1);

        full.set(false);
        assertThat(send("PUT", PLAN, "application/json", changed, PLAN).statusCode())
                .isEqualTo(204);
        assertThat(latest(RecordKind.MEASURES_PLAN)).isEqualTo(2);
        assertThat(kept.latest(entry -> entry.what().equals("WRITE_PLAN"), 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.revision()).isEqualTo(2));
    }

    @Test
    void a_command_is_not_carried_out_without_its_entry() throws Exception {
        full.set(true);

        refused(send(
                "POST",
                LIFE + "/events",
                "application/json",
                "{\"act\": \"WITHDRAW\", \"number\": 1, \"reason\": \"ซ้ำ\"}",
                LIFE));
        assertThat(latest(RecordKind.PLAN_LIFE)).isEqualTo(1);
    }

    @Test
    void a_token_is_not_made_without_its_entry() throws Exception {
        full.set(true);
        String grant = "{\"name\": \"โปรแกรม\", \"grants\": \"*=viewer\"}";

        refused(server.send(server.with("POST", "/api/v1/tokens", "application/json", grant)));
        assertThat(server.get("/api/v1/tokens").body()).doesNotContain("โปรแกรม");
    }

    @Test
    void a_site_is_not_published_without_its_entry() throws Exception {
        full.set(true);
        HttpRequest.Builder publish = server.with("POST", UDON + "/years/2564/publish", "text/plain", "")
                .header(
                        "If-Match",
                        server.get(UDON + "/years/2564/site")
                                .headers()
                                .firstValue("ETag")
                                .orElseThrow());

        refused(server.send(publish));
        assertThat(folder.resolve("2564")).doesNotExist();
    }

    @Test
    void a_change_that_came_to_nothing_is_noted_as_such() {
        Caller caller = new Caller(
                "ผู้จัดทำ",
                Grants.everywhere(Role.EDITOR),
                Means.TOKEN,
                "0123456789ab",
                NetAddress.parse("127.0.0.1").get());
        Noted noted = new Noted(
                trail, java.time.Clock.fixed(TestServer.NOW, java.time.ZoneOffset.UTC), caller, Right.WRITE_PLAN, "r1");

        server.store().latest(key(RecordKind.MEASURES_PLAN)).ifPresent(noted::inVain);

        assertThat(kept.latest(entry -> entry.what().equals(Noted.NOT_DONE), 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.about()).endsWith("measures-plan"));
    }
}
