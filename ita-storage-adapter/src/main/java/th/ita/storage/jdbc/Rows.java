package th.ita.storage.jdbc;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.ItaException;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.Conflict;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/**
 * Revisions as rows of the tables {@code ita_record} (one a key) and {@code ita_revision}, the same in every database.
 * Works on a connection whose transaction is somebody else's; values are passed beside the statements, never in them.
 */
public final class Rows {
    /** A page of history ends when it has this many bytes, so that no page takes more memory than a few documents. */
    public static final long BYTES_OF_A_PAGE = 16L << 20;

    private static final String OF_KEY = " FROM ita_revision r JOIN ita_record k ON k.id = r.record"
            + " WHERE k.agency = ? AND k.fiscal_year = ? AND k.kind = ?";
    private static final String COLUMNS = "SELECT r.number, r.time, r.author, r.reason, r.payload, r.previous, r.hash";
    private static final String LATEST = COLUMNS + OF_KEY + " ORDER BY r.number DESC LIMIT 1";
    private static final String HISTORY = COLUMNS + OF_KEY + " AND r.number > ? ORDER BY r.number LIMIT ?";
    private static final String KEYS =
            "SELECT agency, fiscal_year, kind FROM ita_record" + " ORDER BY agency, fiscal_year, kind LIMIT ?";
    private static final String KEYS_AFTER = "SELECT agency, fiscal_year, kind FROM ita_record"
            + " WHERE (agency, fiscal_year, kind) > (?, ?, ?) ORDER BY agency, fiscal_year, kind LIMIT ?";
    private static final String LAST =
            "SELECT number, hash FROM ita_revision WHERE record = ? ORDER BY number DESC LIMIT 1";
    private static final String INSERT = "INSERT INTO ita_revision"
            + " (record, number, time, author, reason, payload, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private Rows() {}

    /**
     * Appends a revision to a key whose row is held by this transaction.
     *
     * @param connection the connection
     * @param record the id of the key's row
     * @param next the revision
     * @return the revision, or the conflict
     * @throws SQLException as the database says
     */
    public static Either<Conflict, Revision> append(Connection connection, long record, Revision next)
            throws SQLException {
        if (!follows(next, connection, record)) {
            return Either.left(new Conflict(latest(connection, next.key())));
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, record);
            insert.setInt(2, next.number());
            insert.setLong(3, next.stamp().time().toEpochMilli());
            insert.setString(4, next.stamp().author());
            insert.setString(5, next.stamp().reason());
            insert.setBytes(6, next.payload().bytes());
            insert.setString(7, next.previous().hex());
            insert.setString(8, next.hash().hex());
            insert.executeUpdate();
        }
        return Either.right(next);
    }

    /**
     * The latest revision of a key.
     *
     * @param connection the connection
     * @param key the key
     * @return its revision with the highest number
     * @throws SQLException as the database says
     */
    public static Optional<Revision> latest(Connection connection, RevisionKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            setKey(select, key);
            return revisions(select, key).stream().findFirst();
        }
    }

    /**
     * A page of history.
     *
     * @param connection the connection
     * @param key the key
     * @param after the number after which it begins
     * @param limit the most revisions
     * @return revisions by ascending number
     * @throws SQLException as the database says
     */
    public static List<Revision> history(Connection connection, RevisionKey key, int after, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HISTORY)) {
            setKey(select, key);
            select.setInt(4, after);
            select.setInt(5, limit);
            return revisions(select, key);
        }
    }

    /**
     * A page of keys.
     *
     * @param connection the connection
     * @param after the key after which it begins
     * @param limit the most keys
     * @return keys in order
     * @throws SQLException as the database says
     */
    public static List<RevisionKey> keys(Connection connection, Optional<RevisionKey> after, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(after.isPresent() ? KEYS_AFTER : KEYS)) {
            if (after.isPresent()) {
                setKey(select, after.get());
            }
            select.setInt(after.isPresent() ? 4 : 1, limit);
            List<RevisionKey> keys = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(key(rows));
                }
            }
            return List.copyOf(keys);
        }
    }

    /**
     * Fills the first three parameters of a statement.
     *
     * @param statement the statement
     * @param key the key
     * @throws SQLException as the database says
     */
    public static void setKey(PreparedStatement statement, RevisionKey key) throws SQLException {
        statement.setString(1, key.agency().value());
        statement.setInt(2, key.fiscalYear().year());
        statement.setString(3, key.kind().id());
    }

    /** As {@link Revision#follows} tells, without reading the document of the latest. */
    private static boolean follows(Revision next, Connection connection, long record) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setLong(1, record);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? next.number() == row.getInt(1) + 1L
                                && next.previous().hex().equals(row.getString(2))
                        : next.follows(Optional.empty());
            }
        }
    }

    private static List<Revision> revisions(PreparedStatement select, RevisionKey key) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        long bytes = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (bytes < BYTES_OF_A_PAGE && rows.next()) {
                Revision revision = revision(rows, key);
                bytes += revision.payload().size();
                revisions.add(revision);
            }
        }
        return List.copyOf(revisions);
    }

    /**
     * A revision.
     *
     * @param row a row with all columns of {@code ita_revision} that a revision is made of
     * @param key whose it is
     * @return the revision
     * @throws SQLException as the database says
     * @throws DamagedRowException if the row cannot be one that was written
     */
    public static Revision revision(ResultSet row, RevisionKey key) throws SQLException {
        try {
            return Revision.builder()
                    .key(key)
                    .number(row.getInt("number"))
                    .stamp(new Stamp(
                            Instant.ofEpochMilli(row.getLong("time")), text(row, "author"), text(row, "reason")))
                    .payload(Payload.of(bytes(row)))
                    .previous(new RevisionHash(text(row, "previous")))
                    .hash(new RevisionHash(text(row, "hash")))
                    .build();
        } catch (ItaException notAsWritten) {
            throw new DamagedRowException(key.toString(), notAsWritten);
        }
    }

    private static RevisionKey key(ResultSet row) throws SQLException {
        String agency = text(row, "agency");
        String kind = text(row, "kind");
        String year = Integer.toString(row.getInt("fiscal_year"));
        Either<Refusal, RevisionKey> key = AgencyId.parse(agency)
                .flatMap(id -> FiscalYear.parse(year)
                        .flatMap(parsed -> RecordKind.parse(kind).map(known -> new RevisionKey(id, parsed, known))));
        return key.getOrElseThrow(
                refusal -> new DamagedRowException(agency + "/" + year + "/" + kind, refusal.toString()));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("payload");
        return bytes == null ? new byte[0] : bytes;
    }
}
