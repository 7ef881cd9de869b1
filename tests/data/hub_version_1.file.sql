-- A hub file of version 1, as accredit hub init made it.

CREATE TABLE hub_about (
    id SMALLINT NOT NULL CHECK (id = 1),
    event CHAR(32),
    schema INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE hub_station (
    station INTEGER NOT NULL,
    last_seen DATETIME NOT NULL,
    PRIMARY KEY (station)
);

CREATE TABLE hub_head (
    station INTEGER NOT NULL,
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    hash BLOB NOT NULL,
    signed_seq BIGINT,
    signature BLOB,
    PRIMARY KEY (station, epoch)
);

CREATE TABLE hub_journal (
    station INTEGER NOT NULL,
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    lam BIGINT NOT NULL,
    wall BIGINT NOT NULL,
    "offset" BIGINT NOT NULL,
    operator TEXT NOT NULL,
    app_version TEXT NOT NULL,
    schema BIGINT NOT NULL,
    kind TEXT NOT NULL,
    entity CHAR(32) NOT NULL,
    salt BLOB,
    body BLOB,
    body_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (station, epoch, seq)
);

CREATE INDEX hub_journal_revoking ON hub_journal (station, epoch, seq) WHERE kind IN ('badge.revoke', 'ban.add', 'key.revoke');

CREATE TABLE hub_urgent (
    station INTEGER NOT NULL,
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    lam BIGINT NOT NULL,
    wall BIGINT NOT NULL,
    "offset" BIGINT NOT NULL,
    operator TEXT NOT NULL,
    app_version TEXT NOT NULL,
    schema BIGINT NOT NULL,
    kind TEXT NOT NULL,
    entity CHAR(32) NOT NULL,
    salt BLOB,
    body BLOB,
    body_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (station, epoch, seq)
);

CREATE TABLE hub_photo (
    id BLOB NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE hub_alarm (
    id INTEGER NOT NULL,
    at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    station INTEGER NOT NULL,
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    offered BLOB NOT NULL,
    held BLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (station, epoch, seq, kind, offered)
);
