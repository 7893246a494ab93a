package th.ita.bench.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** FastCSV's records, whole numbers, Jackson's streaming generator; columns are where they are expected. */
final class FastCsvJackson {
    private static final JsonFactory JSON = new JsonFactory();

    private FastCsvJackson() {}

    static byte[] score(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
        try (JsonGenerator json = JSON.createGenerator(out);
                CloseableIterator<CsvRecord> rows =
                        CsvReader.builder().ofCsvRecord(file).iterator()) {
            json.writeStartObject();
            json.writeArrayFieldStart("agencies");
            rows.next();
            while (rows.hasNext()) {
                row(rows.next(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void row(CsvRecord row, JsonGenerator json) throws IOException {
        int nine = 0;
        int ten = 0;
        for (int item = 0; item < AgencyTable.ITEMS; item++) {
            int met = row.getField(AgencyTable.BEFORE + item).charAt(0) - '0';
            if (AgencyTable.isOfTen(item)) {
                ten += met * AgencyTable.factor(item);
            } else {
                nine += met * AgencyTable.factor(item);
            }
        }
        int total = AgencyTable.total(hundredths(row.getField(3)) + hundredths(row.getField(4)), nine, ten);
        json.writeStartObject();
        json.writeStringField("id", row.getField(0));
        json.writeObjectFieldStart("total");
        json.writeStringField("score", AgencyTable.decimal(total));
        json.writeEndObject();
        json.writeObjectFieldStart("grade");
        json.writeStringField("code", AgencyTable.grade(total));
        json.writeEndObject();
        json.writeArrayFieldStart("indicators");
        indicator("9", AgencyTable.nine(nine), json);
        indicator("10", AgencyTable.ten(ten), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(String code, int score, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeStringField("score", AgencyTable.decimal(score));
        json.writeEndObject();
    }

    private static int hundredths(String decimal) {
        int number = 0;
        for (int i = 0; i < decimal.length(); i++) {
            number = decimal.charAt(i) == '.' ? number : number * 10 + decimal.charAt(i) - '0';
        }
        return number;
    }
}
