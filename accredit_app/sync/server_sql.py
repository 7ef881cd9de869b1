"""The hub's SQL for PostgreSQL 15 and later: tables that nobody may touch.

Two schemas: `accredit_hub` has the tables and belongs to a role that nobody can log in as;
`accredit` has the functions (`server_functions.py`), which run with that role's rights and find out
by `session_user` which station is asking. A login has no right but to call them. PostgreSQL cannot
verify Ed25519: the hub recomputes each chain and keeps the stations' signatures over it, and every
reader verifies these before it takes a row (`vouchers.py`).
"""

from typing import Final

from accredit_app.sync.upgrade import VERSION

SCHEMA: Final = VERSION
"""A change to the tables below needs a step in `upgrade.py`, which raises it, and so does one to a
function that an older station would not understand. Other functions are made anew as they are."""

LEAST_SERVER: Final = 150_000
"""`server_version_num` of PostgreSQL 15."""

TABLES: Final = """
CREATE TABLE accredit_hub.about (
    id smallint PRIMARY KEY CHECK (id = 1),
    event uuid,
    schema integer NOT NULL
);

CREATE TABLE accredit_hub.station (
    station integer PRIMARY KEY CHECK (station BETWEEN 1 AND 1023),
    login name NOT NULL UNIQUE,
    role text NOT NULL CHECK (role IN ('office', 'desk', 'gate', 'kiosk')),
    active boolean NOT NULL DEFAULT true,
    last_seen timestamptz,
    stored bigint NOT NULL DEFAULT 0,
    quota bigint NOT NULL
);

CREATE TABLE accredit_hub.head (
    station integer NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    signed_seq bigint,
    signature bytea CHECK (octet_length(signature) = 64),
    PRIMARY KEY (station, epoch)
);

-- Of each span of rows the last signature; the newest of all is in head.
CREATE TABLE accredit_hub.voucher (
    station integer NOT NULL,
    epoch bigint NOT NULL,
    span bigint NOT NULL,
    seq bigint NOT NULL,
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    PRIMARY KEY (station, epoch, span)
);

CREATE TABLE accredit_hub.journal (
    station integer NOT NULL CHECK (station BETWEEN 0 AND 65535),
    epoch bigint NOT NULL CHECK (epoch >= 0),
    seq bigint NOT NULL CHECK (seq > 0),
    lam bigint NOT NULL CHECK (lam >= 0 AND lam < 4611686018427387904),
    wall bigint NOT NULL,
    "offset" bigint NOT NULL,
    operator text NOT NULL CHECK (char_length(operator) <= 1000),
    app_version text NOT NULL CHECK (char_length(app_version) <= 1000),
    schema bigint NOT NULL CHECK (schema BETWEEN 0 AND 4294967295),
    kind text NOT NULL CHECK (char_length(kind) <= 1000),
    entity uuid NOT NULL,
    salt bytea,
    body bytea,
    body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    CHECK (octet_length(coalesce(body, '')) + octet_length(coalesce(salt, '')) <= 65536),
    PRIMARY KEY (station, epoch, seq)
);

CREATE INDEX journal_revoking ON accredit_hub.journal (station, epoch, seq)
    WHERE kind IN ('badge.revoke', 'ban.add', 'key.revoke');

-- Rows that take a right away, ahead of the rows before them, each with its signature. Two copies
-- of a station may give two rows one number. Settled: the chain that is here has the same row.
CREATE TABLE accredit_hub.urgent (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    station integer NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    lam bigint NOT NULL,
    wall bigint NOT NULL,
    "offset" bigint NOT NULL,
    operator text NOT NULL,
    app_version text NOT NULL,
    schema bigint NOT NULL,
    kind text NOT NULL,
    entity uuid NOT NULL,
    salt bytea NOT NULL CHECK (octet_length(salt) <= 64),
    body bytea NOT NULL CHECK (octet_length(body) <= 4096),
    body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    settled boolean NOT NULL,
    CHECK (char_length(operator) <= 1000 AND char_length(app_version) <= 1000),
    UNIQUE (station, epoch, seq, signature)
);

CREATE INDEX urgent_open ON accredit_hub.urgent (place) WHERE NOT settled;

CREATE TABLE accredit_hub.photo (
    id bytea PRIMARY KEY CHECK (id = sha256(data)),
    data bytea NOT NULL CHECK (octet_length(data) <= 1048576)
);

ALTER TABLE accredit_hub.photo ALTER data SET STORAGE EXTERNAL;

CREATE TABLE accredit_hub.purge (
    station integer NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    upto jsonb NOT NULL,
    spares text[] NOT NULL,
    PRIMARY KEY (station, epoch, seq)
);

CREATE TABLE accredit_hub.alarm (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    station integer NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    offered bytea NOT NULL,
    held bytea NOT NULL,
    UNIQUE (station, epoch, seq, kind, offered)
);
"""

INTERNAL: Final = """
CREATE FUNCTION accredit_hub.caller() RETURNS accredit_hub.station
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station;
BEGIN
    SELECT * INTO me FROM accredit_hub.station s WHERE s.login = session_user AND s.active;
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'this login is no station''s, or is disabled';
    END IF;
    RETURN me;
END $$;

-- This and the next two have no search path of their own: those that call them have, and only
-- so can PostgreSQL put them in their callers' place, which halves the time of a push.
CREATE FUNCTION accredit_hub.sized(text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8')
$$;

-- The hash of a row, as domain/journal.py makes it.
CREATE FUNCTION accredit_hub.link(previous bytea, r accredit_hub.journal) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(
        previous || int4send(46)
        || substr(int4send(r.station), 3) || int8send(r.epoch) || int8send(r.seq)
        || int8send(r.lam) || int8send(r.wall) || int8send(r."offset")
        || substr(int8send(r.schema), 5)
        || accredit_hub.sized(r.operator) || accredit_hub.sized(r.app_version)
        || accredit_hub.sized(r.kind)
        || int4send(16) || uuid_send(r.entity) || r.body_hash)
$$;

CREATE FUNCTION accredit_hub.whole(r accredit_hub.journal) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT r.body IS NULL OR coalesce(sha256(r.salt || r.body) = r.body_hash, false)
$$;

-- An alarm, for whose sake nothing fails and nobody's memory is filled: 100 of a kind are kept of
-- a station, of rows of others those that one login offered.
CREATE FUNCTION accredit_hub.note(
    p_station integer, p_epoch bigint, p_seq bigint, p_kind text, p_offered bytea, p_held bytea
) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO accredit_hub.alarm (station, epoch, seq, kind, offered, held)
    SELECT p_station, coalesce(p_epoch, 0), coalesce(p_seq, 0), p_kind,
           coalesce(substr(p_offered, 1, 32), ''), coalesce(substr(p_held, 1, 32), '')
    WHERE (SELECT count(*) FROM accredit_hub.alarm a WHERE a.kind = p_kind AND CASE p_kind
               WHEN 'foreign' THEN a.held = p_held ELSE a.station = p_station END) < 100
    ON CONFLICT DO NOTHING
$$;

-- Keeps a signature over a chain up to a row that is there. In the place of another over the same
-- row it takes only the office's word: the one that is there may be all that proves the row.
CREATE FUNCTION accredit_hub.vouch(
    me accredit_hub.station, p_station integer, p_epoch bigint, p_seq bigint, p_signature bytea
) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE accredit_hub.head SET signed_seq = p_seq, signature = p_signature
        WHERE station = p_station AND epoch = p_epoch
          AND coalesce(signed_seq, 0) < p_seq + (me.role = 'office')::integer;
    INSERT INTO accredit_hub.voucher AS v
        VALUES (p_station, p_epoch, (p_seq - 1) / 500, p_seq, p_signature)
        ON CONFLICT (station, epoch, span) DO UPDATE
        SET seq = excluded.seq, signature = excluded.signature
        WHERE v.seq < excluded.seq + (me.role = 'office')::integer;
$$;

-- A row as it may be kept: without body and salt where a purge covers it.
CREATE FUNCTION accredit_hub.bare(r accredit_hub.journal) RETURNS accredit_hub.journal
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM accredit_hub.purge p WHERE r.kind <> ALL (p.spares)
               AND r.seq <= (p.upto ->> (r.station || '.' || r.epoch))::bigint)
    THEN
        r.body := NULL;
        r.salt := NULL;
    END IF;
    RETURN r;
END $$;

-- The names of pictures in the bodies that are left, and perhaps other digests.
CREATE FUNCTION accredit_hub.named() RETURNS SETOF bytea
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT decode(m[1], 'hex')
    FROM accredit_hub.journal j
    CROSS JOIN LATERAL regexp_matches(encode(j.body, 'escape'), '"([0-9a-f]{64})"', 'g') m
    WHERE j.body IS NOT NULL
$$;

-- Carries a purge out: the caller has found it to be the office's, and locked the table of purges.
CREATE FUNCTION accredit_hub.obey(r accredit_hub.journal) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    said jsonb;
    spared text[];
BEGIN
    BEGIN
        said := convert_from(r.body, 'UTF8')::jsonb;
        spared := ARRAY(SELECT jsonb_array_elements_text(said -> 'spares'))
                  || ARRAY['event.purge', 'event.purged'];
        PERFORM sum(value::bigint), sum(split_part(key, '.', 1)::integer),
                sum(split_part(key, '.', 2)::bigint) FROM jsonb_each_text(said -> 'upto');
        INSERT INTO accredit_hub.purge
            VALUES (r.station, r.epoch, r.seq, said -> 'upto', spared) ON CONFLICT DO NOTHING;
    EXCEPTION WHEN OTHERS THEN
        RETURN;  -- no order that anybody can read; the row is kept as any other
    END;
    UPDATE accredit_hub.journal j SET body = NULL, salt = NULL
        FROM jsonb_each_text(said -> 'upto') e
        WHERE j.station = split_part(e.key, '.', 1)::integer
          AND j.epoch = split_part(e.key, '.', 2)::bigint AND j.seq <= e.value::bigint
          AND j.kind <> ALL (spared) AND (j.body IS NOT NULL OR j.salt IS NOT NULL);
    DELETE FROM accredit_hub.urgent u USING jsonb_each_text(said -> 'upto') e
        WHERE u.station = split_part(e.key, '.', 1)::integer
          AND u.epoch = split_part(e.key, '.', 2)::bigint AND u.seq <= e.value::bigint
          AND u.kind <> ALL (spared);
    DELETE FROM accredit_hub.photo p
        WHERE NOT EXISTS (SELECT FROM accredit_hub.named() n WHERE n = p.id);
END $$;

-- Whether a station may keep so many bytes more; what it keeps is counted.
CREATE FUNCTION accredit_hub.afford(p_station integer, p_bytes bigint) RETURNS boolean
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH paid AS (
        UPDATE accredit_hub.station SET stored = stored + p_bytes, last_seen = clock_timestamp()
        WHERE station = p_station AND stored + p_bytes <= quota RETURNING 1
    )
    SELECT EXISTS (SELECT FROM paid)
$$;

-- What a row counts: all that it fills, and what the table and its indexes add. It has no search
-- path for the reason given above.
CREATE FUNCTION accredit_hub.weight(r accredit_hub.journal) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$
    SELECT 300::bigint + coalesce(octet_length(r.body), 0) + coalesce(octet_length(r.salt), 0)
        + octet_length(r.operator) + octet_length(r.app_version) + octet_length(r.kind)
$$;

CREATE FUNCTION accredit_hub.afford(p_station integer, p_rows accredit_hub.journal[])
RETURNS boolean
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT accredit_hub.afford(p_station, coalesce(sum(accredit_hub.weight(r)), 0)::bigint)
    FROM unnest(p_rows) r
$$;

-- Every greeting names every chain. A station begins one when it is put back or copied.
CREATE FUNCTION accredit_hub.has_too_many_chains(p_station integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) > 1000 FROM accredit_hub.head h WHERE h.station = p_station
$$;

-- Notes that a station was here, once a minute. It waits for nobody (another connection of the
-- station may be in the middle of something), nor for the disk, and writes nothing on a standby.
CREATE FUNCTION accredit_hub.visited(me accredit_hub.station) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF me.last_seen BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp()
       OR current_setting('transaction_read_only')::boolean
    THEN
        RETURN;
    END IF;
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE accredit_hub.station SET last_seen = clock_timestamp() WHERE station = (
        SELECT s.station FROM accredit_hub.station s
        WHERE s.station = me.station FOR UPDATE SKIP LOCKED);
    PERFORM accredit_hub.unblock();
END $$;
"""
