package th.ita.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader of iCalendar files, written from RFC 5545 alone, that takes nothing the RFC forbids. */
final class Ics {
    /** A component such as VEVENT: its properties by name, and the components in it. */
    record Component(String name, Map<String, String> properties, List<Component> inner) {
        String text(String property) {
            StringBuilder text = new StringBuilder();
            String value = properties.getOrDefault(property, "");
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\') {
                    char escaped = value.charAt(++i);
                    assertThat("\\;,nN").contains(String.valueOf(escaped));
                    text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
                } else {
                    assertThat(c).isNotIn(';', ',');
                    text.append(c);
                }
            }
            return text.toString();
        }
    }

    private Ics() {}

    static Component read(String file) {
        Deque<Component> open = new ArrayDeque<>();
        open.push(new Component("", new LinkedHashMap<>(), new ArrayList<>()));
        for (String line : unfolded(file)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            assertThat(name).matches("[A-Z-]+(;[A-Z]+=[A-Z]+)?");
            if (name.equals("BEGIN")) {
                Component component = new Component(value, new LinkedHashMap<>(), new ArrayList<>());
                open.element().inner().add(component);
                open.push(component);
            } else if (name.equals("END")) {
                assertThat(open.pop().name()).isEqualTo(value);
            } else {
                assertThat(open.element().properties().put(name.replaceFirst(";.*", ""), value))
                        .isNull();
            }
        }
        assertThat(open).hasSize(1);
        return open.pop().inner().get(0);
    }

    private static List<String> unfolded(String file) {
        assertThat(file).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n").doesNotContainPattern("\r(?!\n)");
        List<String> lines = new ArrayList<>();
        for (String line : Arrays.asList(file.split("\r\n"))) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContainPattern("[\\x00-\\x08\\x0A-\\x1F\\x7F]");
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
