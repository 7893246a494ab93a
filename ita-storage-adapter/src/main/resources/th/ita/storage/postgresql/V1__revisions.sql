CREATE TABLE ita_record (
    id          BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency      TEXT    COLLATE "C" NOT NULL,
    fiscal_year INTEGER NOT NULL,
    kind        TEXT    COLLATE "C" NOT NULL,
    UNIQUE (agency, fiscal_year, kind)
);

CREATE TABLE ita_revision (
    record   BIGINT  NOT NULL REFERENCES ita_record (id),
    number   INTEGER NOT NULL CHECK (number >= 1),
    time     BIGINT  NOT NULL,
    author   TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    payload  BYTEA   NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    PRIMARY KEY (record, number)
);

CREATE FUNCTION ita_nothing_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'nothing is changed in a store or removed from it'; END $$;

CREATE TRIGGER ita_record_is_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON ita_record
FOR EACH STATEMENT EXECUTE FUNCTION ita_nothing_changes();

CREATE TRIGGER ita_revision_is_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON ita_revision
FOR EACH STATEMENT EXECUTE FUNCTION ita_nothing_changes();
