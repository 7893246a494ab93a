CREATE TABLE ita_record (
    id          INTEGER PRIMARY KEY,
    agency      TEXT    NOT NULL COLLATE BINARY,
    fiscal_year INTEGER NOT NULL,
    kind        TEXT    NOT NULL COLLATE BINARY,
    UNIQUE (agency, fiscal_year, kind)
)

CREATE TABLE ita_revision (
    record   INTEGER NOT NULL REFERENCES ita_record (id),
    number   INTEGER NOT NULL CHECK (number >= 1),
    time     INTEGER NOT NULL,
    author   TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    payload  BLOB    NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    UNIQUE (record, number)
)

CREATE TRIGGER ita_record_stays BEFORE DELETE ON ita_record
BEGIN SELECT RAISE(ABORT, 'nothing is removed from a store'); END

CREATE TRIGGER ita_record_is_fixed BEFORE UPDATE ON ita_record
BEGIN SELECT RAISE(ABORT, 'nothing is changed in a store'); END

CREATE TRIGGER ita_revision_stays BEFORE DELETE ON ita_revision
BEGIN SELECT RAISE(ABORT, 'nothing is removed from a store'); END

CREATE TRIGGER ita_revision_is_fixed BEFORE UPDATE ON ita_revision
BEGIN SELECT RAISE(ABORT, 'nothing is changed in a store'); END
