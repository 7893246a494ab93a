package th.ita.bench.http;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is asked again and again.
 *
 * @param name what tables call it
 * @param address the whole address
 * @param headers its headers
 * @param body the file to send by POST; nothing to ask by GET
 */
record Question(String name, String address, Map<String, String> headers, Optional<Path> body) {
    Question {
        headers = Map.copyOf(headers);
    }
}
