-- A hub of version 1 on PostgreSQL, as `accredit hub init` made it: roles, tables, internal functions
-- and those that stations call, rights. For the test that brings an older hub up to date, which puts
-- the names of the roles in place of <owner> and <group>.

CREATE ROLE <owner> NOLOGIN CREATEROLE;
CREATE ROLE <group> NOLOGIN;
GRANT <group> TO <owner> WITH ADMIN OPTION;
GRANT <owner> TO CURRENT_USER;
CREATE SCHEMA accredit_hub AUTHORIZATION <owner>;
CREATE SCHEMA accredit AUTHORIZATION <owner>;
SET LOCAL ROLE <owner>;

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

CREATE FUNCTION accredit_hub.sized(text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
    SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8')
$$;

-- The hash of a row, as domain/journal.py makes it.
CREATE FUNCTION accredit_hub.link(previous bytea, r accredit_hub.journal) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
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
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
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

-- Whether a station may keep so many bytes more; what it keeps is counted.
CREATE FUNCTION accredit_hub.afford(p_station integer, p_bytes bigint) RETURNS boolean
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH paid AS (
        UPDATE accredit_hub.station SET stored = stored + p_bytes, last_seen = clock_timestamp()
        WHERE station = p_station AND stored + p_bytes <= quota RETURNING 1
    )
    SELECT EXISTS (SELECT FROM paid)
$$;

-- A station's login: the group's rights, few connections, no statement that never ends. The
-- password is a SCRAM verifier made elsewhere: its plain text never comes here.
CREATE FUNCTION accredit_hub.enrol(p_station integer, p_role text, p_verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    login name := 'accredit_' || current_database() || '_' || p_station;
    quota bigint := CASE p_role WHEN 'office' THEN 1::bigint << 40 ELSE 4::bigint << 30 END;
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\$[0-9]+:[a-zA-Z0-9+/=]+\$[a-zA-Z0-9+/=:]+$' THEN
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

CREATE FUNCTION accredit.hello() RETURNS TABLE (
    event uuid, clock timestamptz, schema integer, station integer, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.event, clock_timestamp(), a.schema, me.station, me.role
    FROM accredit_hub.caller() me, accredit_hub.about a
$$;

CREATE FUNCTION accredit.heads() RETURNS SETOF accredit_hub.head
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.* FROM accredit_hub.caller() me, accredit_hub.head h
    WHERE me.station IS NOT NULL AND h.seq > 0 ORDER BY h.station, h.epoch
$$;

CREATE FUNCTION accredit.push(p_event uuid, 
    p_station integer, p_epoch bigint, p_seq bigint[], p_lam bigint[], p_wall bigint[],
    p_offset bigint[], p_operator text[], p_version text[], p_schema bigint[], p_kind text[],
    p_entity uuid[], p_salt bytea[], p_body bytea[], p_body_hash bytea[], p_hash bytea[], p_signature bytea)
RETURNS TABLE (code text, seq bigint, hash bytea, at bigint, offered bytea, held bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    h accredit_hub.head;
    rows accredit_hub.journal[];
    broken accredit_hub.journal;
    other bytea;
    told text;
    bytes bigint;
BEGIN
    IF cardinality(p_seq) NOT BETWEEN 1 AND 2000 THEN
        RAISE invalid_parameter_value USING MESSAGE = 'a push has 1 to 2000 rows';
    END IF;
    UPDATE accredit_hub.about SET event = p_event WHERE event IS NULL AND me.role = 'office';
    IF p_event IS DISTINCT FROM (SELECT a.event FROM accredit_hub.about a) AND p_event IS NOT NULL
    THEN
        RETURN QUERY SELECT 'event', 0::bigint, NULL::bytea, 0::bigint, NULL::bytea, NULL::bytea;
        RETURN;
    END IF;
    IF p_station <> me.station AND me.role <> 'office' THEN
        -- Recorded, and told by a code: an error would take the record back.
        PERFORM accredit_hub.note(p_station, p_epoch, p_seq[1], 'foreign', p_hash[1],
                                  int4send(me.station));
        RETURN QUERY SELECT 'foreign', 0::bigint, NULL::bytea, p_seq[1], p_hash[1], NULL::bytea;
        RETURN;
    END IF;
    rows := ARRAY(
        SELECT ROW(p_station, p_epoch, u.*)::accredit_hub.journal
        FROM unnest(p_seq, p_lam, p_wall, p_offset, p_operator, p_version, p_schema, p_kind,
                    p_entity, p_salt, p_body, p_body_hash, p_hash) u);
    INSERT INTO accredit_hub.head VALUES (p_station, p_epoch, 0, decode(repeat('00', 32), 'hex'))
        ON CONFLICT DO NOTHING;
    SELECT * INTO h FROM accredit_hub.head
        WHERE station = p_station AND epoch = p_epoch FOR UPDATE;
    IF p_seq[1] > h.seq + 1 THEN
        RETURN QUERY SELECT 'gap', h.seq, h.hash, p_seq[1], NULL::bytea, NULL::bytea;
        RETURN;
    END IF;
    -- A replay must be the row that is there; an erased body still has its hash.
    SELECT r.* INTO broken FROM unnest(rows) r
        JOIN accredit_hub.journal j ON (j.station, j.epoch, j.seq) = (r.station, r.epoch, r.seq)
        WHERE r.seq <= h.seq AND r IS DISTINCT FROM j
          AND NOT ((r.body IS NULL OR j.body IS NULL) AND r.hash = j.hash)
        ORDER BY r.seq LIMIT 1;
    IF FOUND THEN
        told := 'fork';
        SELECT j.hash INTO other FROM accredit_hub.journal j
            WHERE (j.station, j.epoch, j.seq) = (p_station, p_epoch, broken.seq);
    ELSE
        SELECT (f.r).* INTO broken FROM (
            SELECT r, lag(r.hash, 1, h.hash) OVER (ORDER BY r.seq) AS previous,
                   r.seq - row_number() OVER (ORDER BY r.seq) AS base
            FROM unnest(rows) r WHERE r.seq > h.seq) f
        WHERE NOT accredit_hub.whole(f.r) OR f.base <> h.seq
           OR accredit_hub.link(f.previous, f.r) <> (f.r).hash
        ORDER BY (f.r).seq LIMIT 1;
        IF FOUND THEN
            -- A sound row that does not follow ours follows another: the chain has split.
            told := CASE WHEN broken.seq = h.seq + 1 AND accredit_hub.whole(broken)
                         THEN 'fork' ELSE 'damaged' END;
            other := h.hash;
        END IF;
    END IF;
    IF told IS NOT NULL THEN
        PERFORM accredit_hub.note(p_station, p_epoch, broken.seq, told, broken.hash, other);
        RETURN QUERY SELECT told, h.seq, h.hash, broken.seq, broken.hash, other;
        RETURN;
    END IF;
    SELECT coalesce(sum(300 + octet_length(coalesce(r.body, ''))), 0) INTO bytes
        FROM unnest(rows) r WHERE r.seq > h.seq;
    IF NOT accredit_hub.afford(me.station, bytes) THEN
        PERFORM accredit_hub.note(me.station, p_epoch, p_seq[1], 'quota', p_hash[1], h.hash);
        RETURN QUERY SELECT 'quota', h.seq, h.hash, p_seq[1], p_hash[1], NULL::bytea;
        RETURN;
    END IF;
    INSERT INTO accredit_hub.journal SELECT r.* FROM unnest(rows) r WHERE r.seq > h.seq;
    SELECT r.seq, r.hash INTO h.seq, h.hash FROM unnest(rows) r WHERE r.seq > h.seq
        ORDER BY r.seq DESC LIMIT 1;
    IF FOUND THEN
        UPDATE accredit_hub.head SET seq = h.seq, hash = h.hash
            WHERE station = p_station AND epoch = p_epoch;
        DELETE FROM accredit_hub.urgent
            WHERE station = p_station AND epoch = p_epoch AND seq <= h.seq;
    ELSE
        SELECT d.seq, d.hash INTO h.seq, h.hash FROM accredit_hub.head d
            WHERE d.station = p_station AND d.epoch = p_epoch;
    END IF;
    UPDATE accredit_hub.head SET signed_seq = p_seq[cardinality(p_seq)], signature = p_signature
        WHERE station = p_station AND epoch = p_epoch AND p_signature IS NOT NULL
          AND coalesce(signed_seq, 0) <= p_seq[cardinality(p_seq)];
    RETURN QUERY SELECT 'ok', h.seq, h.hash, 0::bigint, NULL::bytea, NULL::bytea;
END $$;

CREATE FUNCTION accredit.alert(
    p_station integer, p_epoch bigint, p_seq bigint[], p_lam bigint[], p_wall bigint[],
    p_offset bigint[], p_operator text[], p_version text[], p_schema bigint[], p_kind text[],
    p_entity uuid[], p_salt bytea[], p_body bytea[], p_body_hash bytea[], p_hash bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    rows accredit_hub.journal[];
BEGIN
    rows := ARRAY(
        SELECT ROW(p_station, p_epoch, u.*)::accredit_hub.journal
        FROM unnest(p_seq, p_lam, p_wall, p_offset, p_operator, p_version, p_schema, p_kind,
                    p_entity, p_salt, p_body, p_body_hash, p_hash) u);
    IF cardinality(rows) > 2000 OR (p_station <> me.station AND me.role <> 'office')
       OR EXISTS (SELECT FROM unnest(rows) r WHERE NOT accredit_hub.whole(r)
                  OR r.kind NOT IN ('badge.revoke', 'ban.add', 'key.revoke'))
       OR NOT accredit_hub.afford(me.station, 1000 * cardinality(rows))
    THEN
        RAISE invalid_parameter_value USING MESSAGE = 'these rows are no alert of this station';
    END IF;
    INSERT INTO accredit_hub.urgent
        SELECT r.* FROM unnest(rows) r WHERE r.seq > coalesce(
            (SELECT h.seq FROM accredit_hub.head h
             WHERE h.station = p_station AND h.epoch = p_epoch), 0)
        ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION accredit.revocations(p_vector jsonb) RETURNS SETOF accredit_hub.journal
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT j.* FROM accredit_hub.caller() me, accredit_hub.journal j
    WHERE me.station IS NOT NULL AND j.kind IN ('badge.revoke', 'ban.add', 'key.revoke')
      AND j.seq > coalesce((p_vector ->> (j.station || '.' || j.epoch))::bigint, 0)
    UNION ALL
    SELECT u.* FROM accredit_hub.caller() me, accredit_hub.urgent u
    WHERE me.station IS NOT NULL
      AND u.seq > coalesce((p_vector ->> (u.station || '.' || u.epoch))::bigint, 0)
    ORDER BY 1, 2, 3
$$;

CREATE FUNCTION accredit.pull(p_vector jsonb, p_limit integer) RETURNS SETOF accredit_hub.journal
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT j.* FROM accredit_hub.caller() me, accredit_hub.head h
    CROSS JOIN LATERAL (
        SELECT * FROM accredit_hub.journal r
        WHERE r.station = h.station AND r.epoch = h.epoch
          AND r.seq > coalesce((p_vector ->> (h.station || '.' || h.epoch))::bigint, 0)
        ORDER BY r.seq LIMIT least(p_limit, 5000)) j
    WHERE me.station IS NOT NULL
      AND h.seq > coalesce((p_vector ->> (h.station || '.' || h.epoch))::bigint, 0)
    ORDER BY j.station, j.epoch, j.seq LIMIT least(p_limit, 5000)
$$;

CREATE FUNCTION accredit.want(p_ids bytea[]) RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT i FROM accredit_hub.caller() me, unnest(p_ids) i
    WHERE me.station IS NOT NULL AND cardinality(p_ids) <= 5000
      AND NOT EXISTS (SELECT FROM accredit_hub.photo p WHERE p.id = i)
$$;

CREATE FUNCTION accredit.put_photos(p_ids bytea[], p_data bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    bytes bigint := (SELECT sum(octet_length(d)) FROM unnest(p_data) d);
BEGIN
    IF cardinality(p_ids) > 200 THEN
        RAISE invalid_parameter_value USING MESSAGE = 'too many photos at once';
    END IF;
    IF NOT accredit_hub.afford(me.station, bytes) THEN
        PERFORM accredit_hub.note(me.station, 0, 0, 'quota', p_ids[1], '');
        RETURN false;
    END IF;
    INSERT INTO accredit_hub.photo SELECT i, d FROM unnest(p_ids, p_data) u (i, d)
        ORDER BY i ON CONFLICT DO NOTHING;
    RETURN true;
END $$;

CREATE FUNCTION accredit.photos(p_ids bytea[]) RETURNS SETOF accredit_hub.photo
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.* FROM accredit_hub.caller() me, accredit_hub.photo p
    WHERE me.role <> 'kiosk' AND cardinality(p_ids) <= 200 AND p.id = ANY (p_ids)
$$;

CREATE FUNCTION accredit.intact(p_ids bytea[]) RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.id FROM accredit_hub.caller() me, accredit_hub.photo p
    WHERE me.station IS NOT NULL AND p.id = ANY (p_ids) AND sha256(p.data) = p.id
$$;

CREATE FUNCTION accredit.receipt(p_station integer, p_epoch bigint, p_reread boolean)
RETURNS TABLE (event uuid, seq bigint, hash bytea, sound boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.event, coalesce(h.seq, 0), h.hash, NOT p_reread OR coalesce((
        SELECT bool_and(accredit_hub.whole(r) AND n = (r).seq
                        AND accredit_hub.link(previous, r) = (r).hash)
               AND max((r).seq) = h.seq
        FROM (SELECT j AS r, row_number() OVER (ORDER BY j.seq) AS n,
                     lag(j.hash, 1, decode(repeat('00', 32), 'hex')) OVER (ORDER BY j.seq)
                         AS previous
              FROM accredit_hub.journal j
              WHERE j.station = p_station AND j.epoch = p_epoch) c), coalesce(h.seq, 0) = 0)
    FROM accredit_hub.caller() me CROSS JOIN accredit_hub.about a
    LEFT JOIN accredit_hub.head h ON h.station = p_station AND h.epoch = p_epoch
    WHERE me.station IS NOT NULL
$$;

CREATE FUNCTION accredit.stations() RETURNS TABLE (
    station integer, role text, active boolean, last_seen timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.station, s.role, s.active, s.last_seen
    FROM accredit_hub.caller() me, accredit_hub.station s WHERE me.station IS NOT NULL
    ORDER BY s.station
$$;

CREATE FUNCTION accredit.alarms() RETURNS SETOF accredit_hub.alarm
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.* FROM accredit_hub.caller() me, accredit_hub.alarm a
    WHERE me.role = 'office' ORDER BY a.id
$$;

CREATE FUNCTION accredit.enrol(p_station integer, p_role text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (accredit_hub.caller()).role <> 'office' THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office enrols stations';
    END IF;
    PERFORM accredit_hub.enrol(p_station, p_role, p_verifier);
END $$;

CREATE FUNCTION accredit.disable(p_station integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    login name;
BEGIN
    IF me.role <> 'office' OR p_station = me.station THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office disables another station';
    END IF;
    UPDATE accredit_hub.station s SET active = false WHERE s.station = p_station
        RETURNING s.login INTO login;
    IF login IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', login);
    END IF;
END $$;

REVOKE ALL ON SCHEMA accredit_hub, accredit FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA accredit_hub, accredit FROM PUBLIC;
GRANT USAGE ON SCHEMA accredit TO <group>;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA accredit TO <group>;
RESET ROLE;
REVOKE ALL ON DATABASE <database> FROM PUBLIC;
GRANT CONNECT ON DATABASE <database> TO <group>;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
