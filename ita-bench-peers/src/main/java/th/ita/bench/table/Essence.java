package th.ita.bench.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all outputs tell, however they tell it: of each agency total, grade and both open-data indicators. */
final class Essence {
    private static final List<String> KEYS = List.of("id", "total", "grade", "9", "10");

    private Essence() {}

    static String of(byte[] output, boolean json) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Map<String, String>> rows = json ? json(output) : csv(output);
        if (rows.size() != AgencyTable.AGENCIES) {
            throw new IllegalStateException(rows.size() + " agencies");
        }
        rows.forEach(row -> digest.update(KEYS.stream()
                .map(row::get)
                .collect(Collectors.joining(" ", "", "\n"))
                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static List<Map<String, String>> csv(byte[] output) {
        String text = new String(output, StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** Texts on the way to {@code agencies[]}: by their names, of parts by their codes. */
    private static List<Map<String, String>> json(byte[] output) throws IOException {
        List<Map<String, String>> rows = new java.util.ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(output)) {
            String member = json.nextFieldName();
            while (!"agencies".equals(member)) {
                member = json.nextFieldName();
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(agency(json));
            }
        }
        return rows;
    }

    private static Map<String, String> agency(JsonParser json) throws IOException {
        Map<String, String> row = new TreeMap<>();
        String member = "";
        String code = "";
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.FIELD_NAME && depth == 1) {
                member = json.getText();
            } else if (token == JsonToken.VALUE_STRING) {
                String name = String.valueOf(json.currentName());
                if (name.equals("code")) {
                    code = json.getText();
                }
                if (member.equals("id") || (member.equals("total") && name.equals("score"))) {
                    row.put(member, json.getText());
                } else if (member.equals("grade") && name.equals("code")) {
                    row.put(member, code);
                } else if (member.equals("indicators") && name.equals("score")) {
                    row.put(code, json.getText());
                }
            }
        }
        return row;
    }
}
