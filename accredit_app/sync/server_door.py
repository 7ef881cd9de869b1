"""The door of a hub on PostgreSQL: who is let in, who is shut out, and who must not be waited for.

A station's login may turn its own timeouts off, keep a transaction open, and change its own
password. So nothing here waits for a login that is to go: its sessions are ended first. The tables'
owner is a member of every login, and may end their sessions without being a superuser.
"""

from typing import Final

CHARGE: Final = """
DO $$
DECLARE
    login name;
BEGIN
    FOR login IN SELECT s.login FROM accredit_hub.station s JOIN pg_roles r ON r.rolname = s.login
        WHERE NOT pg_has_role(current_user, s.login, 'USAGE')
    LOOP
        EXECUTE format('GRANT %I TO %I', login, current_user);
    END LOOP;
END $$
"""
"""Makes the owner, who runs it, a member of the logins that an older version made."""

IMPATIENCE: Final = """
SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a
    JOIN accredit_hub.station s ON s.login = a.usename
    WHERE a.pid <> pg_backend_pid() AND a.xact_start < clock_timestamp() - interval '120 s'
"""
"""Ends what is older than any transaction of an honest station, before tables are altered."""

WAITING: Final = """
-- Ends a station's session, which is no attack by itself: a line may have broken off. One alarm an
-- hour tells the office whose it was.
CREATE FUNCTION accredit_hub.hang_up(p_station integer, p_pid integer) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT accredit_hub.note(p_station, 0, 0, 'stuck',
                             int8send(extract(epoch FROM clock_timestamp())::bigint / 3600), '')
    WHERE pg_terminate_backend(p_pid)
$$;

-- Ends the stations' transactions that are a minute old and keep somebody waiting, but for the
-- office's: a purge takes its time.
CREATE FUNCTION accredit_hub.unblock() RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    WITH waiting AS (SELECT l.pid, l.waitstart FROM pg_locks l WHERE NOT l.granted)
    SELECT accredit_hub.hang_up(s.station, a.pid)
    FROM pg_stat_activity a JOIN accredit_hub.station s ON s.login = a.usename
    WHERE EXISTS (SELECT FROM waiting) AND a.pid <> pg_backend_pid() AND s.role <> 'office'
      AND a.xact_start < clock_timestamp() - interval '60 s'
      AND NOT EXISTS (SELECT FROM waiting w WHERE w.pid = a.pid)
      AND EXISTS (SELECT FROM waiting w WHERE a.pid = ANY (pg_blocking_pids(w.pid))
                  AND w.waitstart < clock_timestamp() - interval '5 s')
$$;

-- Waits for whoever writes rows or photos in a transaction, and has those that come later see the
-- purge. The longer it has waited, the younger are the transactions that it ends: their stations
-- send the same again. Between two attempts those go on who queue behind it.
CREATE FUNCTION accredit_hub.have_all_wait() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
    patience integer;
BEGIN
    FOREACH patience IN ARRAY ARRAY[60, 30, 20, 10, 0] LOOP
        PERFORM pg_stat_clear_snapshot();
        PERFORM accredit_hub.hang_up(s.station, a.pid)
        FROM pg_stat_activity a JOIN accredit_hub.station s ON s.login = a.usename
        WHERE a.pid <> pg_backend_pid()
          AND a.xact_start < clock_timestamp() - make_interval(secs => patience)
          AND a.pid IN (SELECT l.pid FROM pg_locks l
                        WHERE l.relation = 'accredit_hub.purge'::regclass AND l.granted);
        BEGIN
            LOCK TABLE accredit_hub.purge IN ACCESS EXCLUSIVE MODE;
            RETURN;
        EXCEPTION WHEN lock_not_available THEN
            NULL;  -- somebody came in between, or a backup is being made
        END;
    END LOOP;
    RAISE lock_not_available USING MESSAGE = 'the hub is in use, by a backup perhaps';
END $$;
"""

ENROL: Final = """
-- A station's login: the group's rights, few connections, no statement that never ends, no line
-- that is dead and stays. The password is a SCRAM verifier made elsewhere: its plain text never
-- comes here. What a login has set for itself is forgotten.
CREATE FUNCTION accredit_hub.enrol(p_station integer, p_role text, p_verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    login name := 'accredit_' || current_database() || '_' || p_station;
    quota bigint := CASE p_role WHEN 'office' THEN 1::bigint << 40 ELSE 4::bigint << 30 END;
    bound text;
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\\$[0-9]+:[a-zA-Z0-9+/=]+\\$[a-zA-Z0-9+/=:]+$' THEN
        RAISE invalid_parameter_value USING MESSAGE = 'a password comes as a SCRAM verifier';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, p_verifier);
    ELSE
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 4 IN ROLE %I',
                       login, p_verifier, 'accredit_' || current_database() || '_stations');
    END IF;
    IF NOT pg_has_role(current_user, login, 'USAGE') THEN
        EXECUTE format('GRANT %I TO %I', login, current_user);
    END IF;
    EXECUTE format('ALTER ROLE %I RESET ALL', login);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', login, current_database());
    FOREACH bound IN ARRAY ARRAY['statement_timeout = ''120s''',
                                 'idle_in_transaction_session_timeout = ''60s''',
                                 'tcp_keepalives_idle = 30', 'tcp_keepalives_interval = 10',
                                 'tcp_keepalives_count = 3', 'tcp_user_timeout = ''60s''']
    LOOP
        EXECUTE format('ALTER ROLE %I SET %s', login, bound);
    END LOOP;
    -- The row of a station that is in the middle of something is not waited for where it is right.
    UPDATE accredit_hub.station s SET role = p_role, active = true
        WHERE s.station = p_station AND (s.role, s.active) IS DISTINCT FROM (p_role, true);
    IF NOT EXISTS (SELECT FROM accredit_hub.station s WHERE s.station = p_station) THEN
        INSERT INTO accredit_hub.station (station, login, role, quota)
            VALUES (p_station, login, p_role, quota);
    END IF;
END $$;
"""

DOOR_FUNCTIONS: Final = """
CREATE FUNCTION accredit.enrol(p_station integer, p_role text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (accredit_hub.caller()).role <> 'office' THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office enrols stations';
    END IF;
    PERFORM accredit_hub.enrol(p_station, p_role, p_verifier);
END $$;

-- Whoever uses the login at this moment holds its row, and perhaps the login itself, and is put out
-- of the way first. Called once more when it is done, it ends those who came in meanwhile: from
-- then on nobody can.
CREATE FUNCTION accredit.disable(p_station integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me accredit_hub.station := accredit_hub.caller();
    shut name;
BEGIN
    IF me.role <> 'office' OR p_station = me.station THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office disables another station';
    END IF;
    SELECT s.login INTO shut FROM accredit_hub.station s WHERE s.station = p_station;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    FOR attempt IN 1..20 LOOP
        PERFORM pg_stat_clear_snapshot();
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.usename = shut;
        BEGIN
            EXECUTE format('ALTER ROLE %I NOLOGIN', shut);
            UPDATE accredit_hub.station s SET active = false WHERE s.station = p_station;
            RETURN;
        EXCEPTION WHEN lock_not_available OR internal_error THEN
            NULL;  -- the login was being altered by itself (XX000), or came in once more
        END;
    END LOOP;
    RAISE lock_not_available USING MESSAGE = 'the station''s login comes in faster than it is shut';
END $$;
"""
"""For the office."""
