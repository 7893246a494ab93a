package th.ita.storage.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.storage.jdbc.Rows;

/**
 * Histories of several keys by one question. The driver takes a whole answer into memory, so the server itself ends a page
 * by its bytes: lengths are summed up without reading the documents, and what is beyond the page does not travel.
 */
final class PostgresHistories {
    /** The order is that of the keys as they were asked for, so that no collation has a part in it. */
    private static final String ASKED = "SELECT k.id, wanted.after, wanted.place"
            + " FROM unnest(?::text[], ?::integer[], ?::text[], ?::integer[])"
            + " WITH ORDINALITY AS wanted (agency, fiscal_year, kind, after, place)"
            + " JOIN ita_record k ON k.agency = wanted.agency AND k.fiscal_year = wanted.fiscal_year"
            + " AND k.kind = wanted.kind ORDER BY wanted.place";

    /** Each history is looked up by the index, whatever the server knows of the size of its tables. */
    private static final String OF_ONE =
            "SELECT number, time, author, reason, payload, previous, hash FROM ita_revision"
                    + " WHERE record = asked.id AND number > asked.after ORDER BY number LIMIT ?";

    private static final String PAGE = "SELECT asked.place, r.* FROM (" + ASKED + ") asked CROSS JOIN LATERAL ("
            + OF_ONE + ") r ORDER BY asked.place, r.number LIMIT ?";
    private static final String MEASURED = "SELECT page.*, sum(octet_length(payload))"
            + " OVER (ORDER BY place, number ROWS UNBOUNDED PRECEDING) - octet_length(payload) AS bytes_before"
            + " FROM (" + PAGE + ") page";
    private static final String SELECT = "SELECT place, number, time, author, reason, payload, previous, hash"
            + " FROM (" + MEASURED + ") measured WHERE bytes_before < " + Rows.BYTES_OF_A_PAGE
            + " ORDER BY place, number";

    private PostgresHistories() {}

    static SortedMap<RevisionKey, List<Revision>> page(
            Connection connection, SortedSet<RevisionKey> keys, int after, int limit) throws SQLException {
        List<RevisionKey> asked = List.copyOf(keys);
        SortedMap<RevisionKey, List<Revision>> found = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            ask(select, connection, asked, after);
            select.setInt(5, limit);
            select.setInt(6, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    RevisionKey key = asked.get(rows.getInt("place") - 1);
                    found.computeIfAbsent(key, first -> new ArrayList<>()).add(Rows.revision(rows, key));
                }
            }
        }
        found.replaceAll((key, revisions) -> List.copyOf(revisions));
        return Collections.unmodifiableSortedMap(found);
    }

    private static void ask(PreparedStatement select, Connection connection, List<RevisionKey> asked, int after)
            throws SQLException {
        String[] agencies = new String[asked.size()];
        Integer[] years = new Integer[asked.size()];
        String[] kinds = new String[asked.size()];
        Integer[] begins = new Integer[asked.size()];
        for (int i = 0; i < asked.size(); i++) {
            agencies[i] = asked.get(i).agency().value();
            years[i] = asked.get(i).fiscalYear().year();
            kinds[i] = asked.get(i).kind().id();
            begins[i] = i == 0 ? after : 0;
        }
        select.setArray(1, connection.createArrayOf("text", agencies));
        select.setArray(2, connection.createArrayOf("integer", years));
        select.setArray(3, connection.createArrayOf("text", kinds));
        select.setArray(4, connection.createArrayOf("integer", begins));
    }
}
