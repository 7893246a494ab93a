package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinksTest {
    @TempDir
    Path folder;

    private ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String page = "ข้อ O๖ ปีงบประมาณ พ.ศ. ๒๕๖๔";

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                byte[] request = new byte[4096];
                int length = client.getInputStream().read(request);
                String line = new String(request, 0, Math.max(0, length), StandardCharsets.US_ASCII);
                asked.incrementAndGet();
                byte[] body = page.getBytes(StandardCharsets.UTF_8);
                String head =
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + body.length + "\r\n\r\n";
                if (line.startsWith("GET /old")) {
                    head = "HTTP/1.1 301 Moved\r\nLocation: /o6\r\nContent-Length: 0\r\n\r\n";
                } else if (line.startsWith("GET /gone")) {
                    head = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
                }
                client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                if (head.contains(" 200 ")) {
                    client.getOutputStream().write(body);
                }
            } catch (IOException closed) {
                // The next one, or the end.
            }
        }
    }

    private Path plan(String... paths) throws IOException {
        StringBuilder text = new StringBuilder("""
                รายงานผล เทศบาลตำบลตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๔

                มาตรการ\tวิธีการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tหลักฐาน
                """);
        for (String path : paths) {
            text.append("กฎหมายที่เกี่ยวข้อง\tรวบรวม\tกองคลัง\tเผยแพร่แล้ว\thttp://localhost:")
                    .append(server.getLocalPort())
                    .append(path)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("plan.txt"), text.toString());
    }

    @Test
    void links_inside_the_hosts_own_networks_are_not_looked_at_unless_allowed() throws IOException {
        Run refused = Run.ita("links", plan("/o6"));
        Run allowed = Run.ita("links", plan("/o6"), "--allow-private");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("not looked at").contains("--allow-private");
        assertThat(allowed.code()).isZero();
        assertThat(allowed.out()).contains("✓ fine").contains("Links: 1, fine: 1");
        assertThat(allowed.err()).isEmpty();
    }

    @Test
    void the_same_link_is_told_once_with_the_measures_that_name_it() throws IOException {
        Run run = Run.ita("links", plan("/o6", "/old", "/o6"), "--allow-private", "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"state\": \"FINE\"")
                .contains("\"state\": \"MOVED\"")
                .contains("\"speaksOfItem\": \"YES\"")
                .contains("\"speaksOfYear\": \"YES\"")
                .containsPattern("\"measures\": \\[\\s*1,\\s*3\\s*]");
    }

    @Test
    void what_changed_since_it_was_written_down_is_told() throws IOException {
        Path seen = folder.resolve("seen.json");
        Run.ita("links", plan("/o6"), "--allow-private", "--out", seen);
        Run same = Run.ita("links", seen, "--allow-private");
        page = "ว่างเปล่า";
        Run other = Run.inLanguage("th", "links", seen, "--allow-private");

        assertThat(Files.readString(seen)).contains("\"sha256\"");
        assertThat(same.out()).doesNotContain("not what was last seen");
        assertThat(other.code()).isZero();
        assertThat(other.out())
                .contains("เนื้อหาไม่เหมือนกับที่เห็นครั้งก่อน")
                .contains("หน้านี้ไม่ได้กล่าวถึงข้อที่อ้าง")
                .contains("หน้านี้ไม่ได้กล่าวถึงปีงบประมาณ");
    }

    @Test
    void a_check_asks_the_network_only_when_told_and_then_tells_which_evidence_is_not_there() throws IOException {
        Path plan = plan("/o6", "/gone");

        Run offline = Run.ita("check", plan, "--item", "O43");
        int askedOffline = asked.get();
        Run online = Run.ita("check", plan, "--item", "O43", "--links", "--allow-private");
        Run thai = Run.inLanguage("th", "check", plan, "--item", "O43", "--links");
        Run measures = Run.ita("check", plan, "--item", "O42", "--links", "--allow-private");

        assertThat(askedOffline).isZero();
        assertThat(offline.out()).contains("R-9").doesNotContain("R-11", "R-12");
        assertThat(online.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(online.out())
                .contains("R-11", "Evidence of measure 2", "/gone (there is no such page)")
                .doesNotContain("R-9", "R-12", "/o6");
        assertThat(asked.get()).isEqualTo(4);
        assertThat(thai.out())
                .contains("R-12", "ไม่ได้ตรวจ เพราะอยู่ในเครือข่ายภายใน")
                .doesNotContain("R-11");
        assertThat(measures.out()).doesNotContain("R-11", "R-12");
    }

    @Test
    void what_was_seen_and_kept_counts_when_nothing_is_asked() throws IOException {
        Path seen = folder.resolve("seen.json");
        Run.ita("links", plan("/o6"), "--allow-private", "--out", seen);

        assertThat(Run.ita("check", seen, "--item", "O43").out()).doesNotContain("R-9", "R-11", "R-12");
        assertThat(Run.ita("check", seen, "--links", "--on", "2021-03-31").err())
                .contains("--on", "--links");
    }

    @Test
    void a_document_without_evidence_has_nothing_to_look_at() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.txt"),
                "เทศบาลตำบลตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๔\n\nมาตรการ\tวิธีการ\tผู้รับผิดชอบ\nก\tข\tค\n");

        assertThat(Run.ita("links", file).code()).isZero();
        assertThat(Run.ita("links", file).out()).contains("names no evidence");
    }
}
