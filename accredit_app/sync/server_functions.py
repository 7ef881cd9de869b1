"""The functions that a station's login may call at a hub on PostgreSQL, and nothing besides.

Each runs with the rights of the tables' owner, asks `accredit_hub.caller()` who is calling, and has
its search path pinned. `server_sql.py` has the tables and what the functions share.
"""

from typing import Final

from accredit_app.sync.alerts import ALERT_BODY, ALERT_PAGE

_ROWS: Final = """
    p_station integer, p_epoch bigint, p_seq bigint[], p_lam bigint[], p_wall bigint[],
    p_offset bigint[], p_operator text[], p_version text[], p_schema bigint[], p_kind text[],
    p_entity uuid[], p_salt bytea[], p_body bytea[], p_body_hash bytea[], p_hash bytea[]"""

_OFFERED: Final = """ARRAY(
        SELECT ROW(p_station, p_epoch, u.*)::accredit_hub.journal
        FROM unnest(p_seq, p_lam, p_wall, p_offset, p_operator, p_version, p_schema, p_kind,
                    p_entity, p_salt, p_body, p_body_hash, p_hash) u)"""

_SIGNED: Final = """unnest(
        p_seq, p_lam, p_wall, p_offset, p_operator, p_version, p_schema, p_kind, p_entity, p_salt,
        p_body, p_body_hash, p_hash, p_signature) AS r(
        seq, lam, wall, "offset", operator, app_version, schema, kind, entity, salt, body,
        body_hash, hash, signature)"""

FUNCTIONS: Final = f"""
CREATE FUNCTION accredit.hello() RETURNS TABLE (
    event uuid, clock timestamptz, schema integer, station integer, role text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me accredit_hub.station := accredit_hub.caller();
BEGIN
    PERFORM accredit_hub.visited(me);
    RETURN QUERY SELECT a.event, clock_timestamp(), a.schema, me.station, me.role
        FROM accredit_hub.about a;
END $$;

CREATE FUNCTION accredit.heads() RETURNS SETOF accredit_hub.head
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.* FROM accredit_hub.caller() me, accredit_hub.head h
    WHERE me.station IS NOT NULL AND h.seq > 0 ORDER BY h.station, h.epoch
$$;

CREATE FUNCTION accredit.push(p_event uuid, {_ROWS}, p_signature bytea)
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
    orders boolean := 'event.purge' = ANY (p_kind);
    obeyed boolean := false;
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
    IF orders AND me.role = 'office' THEN
        obeyed := EXISTS (SELECT FROM accredit_hub.station s
                          WHERE s.station = p_station AND s.role = 'office');
        PERFORM accredit_hub.have_all_wait();  -- who writes rows or photos reads the purges first
    END IF;
    rows := {_OFFERED};
    SELECT * INTO h FROM accredit_hub.head
        WHERE station = p_station AND epoch = p_epoch FOR UPDATE;
    IF NOT FOUND AND p_seq[1] = 1 THEN
        -- So that two copies of a station that begin at once wait for each other; taken back below
        -- where nothing follows.
        INSERT INTO accredit_hub.head
            VALUES (p_station, p_epoch, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
        SELECT * INTO h FROM accredit_hub.head
            WHERE station = p_station AND epoch = p_epoch FOR UPDATE;
    END IF;
    IF NOT FOUND OR p_seq[1] > h.seq + 1 THEN
        RETURN QUERY SELECT 'gap', coalesce(h.seq, 0), h.hash, p_seq[1], NULL::bytea, NULL::bytea;
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
        DELETE FROM accredit_hub.head d WHERE (d.station, d.epoch, d.seq) = (p_station, p_epoch, 0);
        PERFORM accredit_hub.note(p_station, p_epoch, broken.seq, told, broken.hash, other);
        RETURN QUERY SELECT told, h.seq, h.hash, broken.seq, broken.hash, other;
        RETURN;
    END IF;
    SELECT coalesce(sum(accredit_hub.weight(r)), 0) INTO bytes
        FROM unnest(rows) r WHERE r.seq > h.seq;
    IF (h.seq = 0 AND accredit_hub.has_too_many_chains(p_station))
       OR NOT accredit_hub.afford(me.station, bytes)
    THEN
        DELETE FROM accredit_hub.head d WHERE (d.station, d.epoch, d.seq) = (p_station, p_epoch, 0);
        PERFORM accredit_hub.note(me.station, p_epoch, p_seq[1], 'quota', p_hash[1], h.hash);
        RETURN QUERY SELECT 'quota', h.seq, h.hash, p_seq[1], p_hash[1], NULL::bytea;
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM accredit_hub.purge) THEN
        rows := ARRAY(SELECT accredit_hub.bare(r) FROM unnest(rows) r);
    END IF;
    INSERT INTO accredit_hub.journal SELECT r.* FROM unnest(rows) r WHERE r.seq > h.seq;
    IF orders THEN
        PERFORM CASE WHEN obeyed THEN accredit_hub.obey(r) ELSE
                    accredit_hub.note(p_station, p_epoch, r.seq, 'purge', r.hash, r.hash) END
        FROM unnest(rows) r WHERE r.seq > h.seq AND r.kind = 'event.purge';
    END IF;
    SELECT r.seq, r.hash INTO h.seq, h.hash FROM unnest(rows) r WHERE r.seq > h.seq
        ORDER BY r.seq DESC LIMIT 1;
    IF FOUND THEN
        UPDATE accredit_hub.head SET seq = h.seq, hash = h.hash
            WHERE station = p_station AND epoch = p_epoch;
        IF p_kind && ARRAY['badge.revoke', 'ban.add', 'key.revoke'] THEN
            UPDATE accredit_hub.urgent u SET settled = true FROM unnest(rows) r
                WHERE u.station = p_station AND u.epoch = p_epoch AND u.seq = r.seq
                  AND u.hash = r.hash AND NOT u.settled;
        END IF;
    ELSE
        SELECT d.seq, d.hash INTO h.seq, h.hash FROM accredit_hub.head d
            WHERE d.station = p_station AND d.epoch = p_epoch;
    END IF;
    IF p_signature IS NOT NULL AND p_seq[cardinality(p_seq)] BETWEEN 1 AND h.seq THEN
        PERFORM accredit_hub.vouch(me, p_station, p_epoch, p_seq[cardinality(p_seq)], p_signature);
    END IF;
    RETURN QUERY SELECT 'ok', h.seq, h.hash, 0::bigint, NULL::bytea, NULL::bytea;
END $$;

CREATE FUNCTION accredit.vouchers(p_vector jsonb) RETURNS TABLE (
    station integer, epoch bigint, seq bigint, signature bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT v.station, v.epoch, v.seq, v.signature
    FROM accredit_hub.caller() me, accredit_hub.head h
    CROSS JOIN LATERAL (
        SELECT coalesce((p_vector ->> (h.station || '.' || h.epoch))::bigint, 0) AS seq) held
    JOIN accredit_hub.voucher v ON v.station = h.station AND v.epoch = h.epoch
        AND v.span >= held.seq / 500 AND v.seq > held.seq
    WHERE me.station IS NOT NULL AND h.seq > held.seq
    ORDER BY 1, 2, 3
$$;

CREATE FUNCTION accredit.vouch(
    p_station integer, p_epoch bigint, p_seq bigint, p_hash bytea, p_signature bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
BEGIN
    IF p_station <> me.station AND me.role <> 'office' THEN
        PERFORM accredit_hub.note(p_station, p_epoch, p_seq, 'foreign', p_hash,
                                  int4send(me.station));
        RETURN 'foreign';
    END IF;
    IF EXISTS (SELECT FROM accredit_hub.journal j WHERE j.station = p_station
                  AND j.epoch = p_epoch AND j.seq = p_seq AND j.hash = p_hash) THEN
        PERFORM accredit_hub.vouch(me, p_station, p_epoch, p_seq, p_signature);
    END IF;
    RETURN 'ok';
END $$;

CREATE FUNCTION accredit.alert({_ROWS}, p_signature bytea[]) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    rows accredit_hub.journal[];
BEGIN
    IF p_station <> me.station AND me.role <> 'office' THEN
        PERFORM accredit_hub.note(p_station, p_epoch, p_seq[1], 'foreign', p_hash[1],
                                  int4send(me.station));
        RETURN 'foreign';
    END IF;
    rows := {_OFFERED};
    IF cardinality(p_seq) NOT BETWEEN 1 AND 2000 OR cardinality(p_signature) <> cardinality(p_seq)
       OR EXISTS (SELECT FROM unnest(rows) r
                  WHERE (accredit_hub.whole(r) AND octet_length(r.body) <= {ALERT_BODY}
                         AND r.kind IN ('badge.revoke', 'ban.add', 'key.revoke')) IS NOT TRUE)
    THEN
        RAISE invalid_parameter_value USING MESSAGE = 'these rows are no alert';
    END IF;
    IF NOT accredit_hub.afford(me.station, ARRAY(
        SELECT ROW(p_station, p_epoch, r.seq, r.lam, r.wall, r."offset", r.operator,
                   r.app_version, r.schema, r.kind, r.entity, r.salt, r.body, r.body_hash,
                   r.hash)::accredit_hub.journal
        FROM {_SIGNED} WHERE NOT EXISTS (
            SELECT FROM accredit_hub.urgent u WHERE u.station = p_station AND u.epoch = p_epoch
                AND u.seq = r.seq AND u.signature = r.signature)))
    THEN
        PERFORM accredit_hub.note(me.station, p_epoch, p_seq[1], 'quota', p_hash[1], '');
        RETURN 'quota';
    END IF;
    -- Every station reads them all: beyond so many of one station's they come with its chain.
    INSERT INTO accredit_hub.urgent (
        station, epoch, seq, lam, wall, "offset", operator, app_version, schema, kind, entity,
        salt, body, body_hash, hash, signature, settled)
    SELECT p_station, p_epoch, r.seq, r.lam, r.wall, r."offset", r.operator, r.app_version,
           r.schema, r.kind, r.entity, r.salt, r.body, r.body_hash, r.hash, r.signature,
           EXISTS (SELECT FROM accredit_hub.journal j WHERE j.station = p_station
                   AND j.epoch = p_epoch AND j.seq = r.seq AND j.hash = r.hash)
    FROM {_SIGNED}
    WHERE NOT EXISTS (
            SELECT FROM accredit_hub.purge p WHERE r.kind <> ALL (p.spares)
            AND r.seq <= (p.upto ->> (p_station || '.' || p_epoch))::bigint)
      AND (SELECT count(*) FROM accredit_hub.urgent u WHERE u.station = p_station) < 20000
    ORDER BY r.seq
    ON CONFLICT DO NOTHING;
    RETURN 'ok';
END $$;

-- One answer: of each alert the row, its signature and its place.
CREATE FUNCTION accredit.revocations(p_vector jsonb, p_after bigint, p_without integer[])
RETURNS TABLE (station integer, epoch bigint, seq bigint, lam bigint, wall bigint, "offset" bigint,
    operator text, app_version text, schema bigint, kind text, entity uuid, salt bytea, body bytea,
    body_hash bytea, hash bytea, signature bytea, place bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT u.station, u.epoch, u.seq, u.lam, u.wall, u."offset", u.operator, u.app_version,
           u.schema, u.kind, u.entity, u.salt, u.body, u.body_hash, u.hash, u.signature, u.place
    FROM accredit_hub.caller() me CROSS JOIN LATERAL (
        SELECT o.* FROM accredit_hub.urgent o WHERE NOT o.settled
        UNION ALL
        SELECT s.* FROM accredit_hub.head h
        CROSS JOIN LATERAL (
            SELECT coalesce((p_vector ->> (h.station || '.' || h.epoch))::bigint, 0) AS seq) held
        JOIN accredit_hub.urgent s ON s.station = h.station AND s.epoch = h.epoch
            AND s.seq > held.seq AND s.settled
        WHERE h.seq > held.seq) u
    WHERE me.station IS NOT NULL AND u.place > p_after AND u.station <> ALL (p_without)
    ORDER BY u.place LIMIT {ALERT_PAGE}
$$;

CREATE FUNCTION accredit.disown(p_places bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (accredit_hub.caller()).role <> 'office' THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office removes alerts';
    END IF;
    DELETE FROM accredit_hub.urgent u WHERE u.place = ANY (p_places);
END $$;

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
    -- By the head's columns, which are read in this order anyway: by the row's own, every chain
    -- would be read before the first row is answered.
    ORDER BY h.station, h.epoch, j.seq LIMIT least(p_limit, 5000)
$$;

CREATE FUNCTION accredit.want(p_ids bytea[]) RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT i FROM accredit_hub.caller() me, unnest(p_ids) i
    WHERE me.station IS NOT NULL AND cardinality(p_ids) <= 5000
      AND NOT EXISTS (SELECT FROM accredit_hub.photo p WHERE p.id = i)
      AND (NOT EXISTS (SELECT FROM accredit_hub.purge)
           OR i IN (SELECT accredit_hub.named()))
$$;

-- One photo a call, many calls in a transaction: an array of photos would be copied over and over.
-- The room is asked for here, and not by `caller` and `afford`, as this runs so often.
CREATE FUNCTION accredit.put_photo(p_id bytea, p_data bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me accredit_hub.station;
BEGIN
    UPDATE accredit_hub.station s
        SET stored = s.stored + 300 + octet_length(p_data), last_seen = clock_timestamp()
        WHERE s.login = session_user AND s.active
          AND s.stored + 300 + octet_length(p_data) <= s.quota;
    IF NOT FOUND THEN
        me := accredit_hub.caller();
        -- One alarm for all that did not find room in it.
        PERFORM accredit_hub.note(me.station, 0, 0, 'quota', int8send(me.quota), '');
        RETURN false;
    END IF;
    IF EXISTS (SELECT FROM accredit_hub.purge) AND p_id NOT IN (SELECT accredit_hub.named()) THEN
        RETURN true;  -- after a purge nothing is kept that no row names
    END IF;
    INSERT INTO accredit_hub.photo VALUES (p_id, p_data) ON CONFLICT DO NOTHING;
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
"""
