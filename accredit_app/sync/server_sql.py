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
"""A change to the tables below, or to a function, needs a step in `upgrade.py`, which raises it."""

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

CREATE TABLE accredit_hub.urgent (LIKE accredit_hub.journal INCLUDING ALL);

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

CREATE FUNCTION accredit_hub.note(
    p_station integer, p_epoch bigint, p_seq bigint, p_kind text, p_offered bytea, p_held bytea
) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO accredit_hub.alarm (station, epoch, seq, kind, offered, held)
    VALUES (p_station, p_epoch, p_seq, p_kind, p_offered, p_held)
    ON CONFLICT DO NOTHING
$$;

-- Keeps a signature over a chain up to a row that is there.
CREATE FUNCTION accredit_hub.vouch(
    p_station integer, p_epoch bigint, p_seq bigint, p_signature bytea
) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE accredit_hub.head SET signed_seq = p_seq, signature = p_signature
        WHERE station = p_station AND epoch = p_epoch AND coalesce(signed_seq, 0) <= p_seq;
    INSERT INTO accredit_hub.voucher AS v
        VALUES (p_station, p_epoch, (p_seq - 1) / 500, p_seq, p_signature)
        ON CONFLICT (station, epoch, span) DO UPDATE
        SET seq = excluded.seq, signature = excluded.signature WHERE v.seq <= excluded.seq;
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
    UPDATE accredit_hub.urgent u SET body = NULL, salt = NULL
        WHERE u.body IS NOT NULL
          AND (accredit_hub.bare(ROW(u.*)::accredit_hub.journal)).body IS NULL;
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
"""

ENROL: Final = """
-- A station's login: the group's rights, few connections, no statement that never ends. The
-- password is a SCRAM verifier made elsewhere: its plain text never comes here.
CREATE FUNCTION accredit_hub.enrol(p_station integer, p_role text, p_verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    login name := 'accredit_' || current_database() || '_' || p_station;
    quota bigint := CASE p_role WHEN 'office' THEN 1::bigint << 40 ELSE 4::bigint << 30 END;
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\\$[0-9]+:[a-zA-Z0-9+/=]+\\$[a-zA-Z0-9+/=:]+$' THEN
        RAISE invalid_parameter_value USING MESSAGE = 'a password comes as a SCRAM verifier';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, p_verifier);
    ELSE
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 4 IN ROLE %I',
                       login, p_verifier, 'accredit_' || current_database() || '_stations');
        EXECUTE format('ALTER ROLE %I SET statement_timeout = ''120s''', login);
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', login);
    END IF;
    INSERT INTO accredit_hub.station (station, login, role, quota)
        VALUES (p_station, login, p_role, quota)
        ON CONFLICT (station) DO UPDATE SET role = excluded.role, active = true;
END $$;
"""
