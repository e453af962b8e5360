-- Uploads under way, deposited files with the register's own findings, keys per work, and download links.
create schema if not exists files;
grant usage on schema files to colophon_app;

-- One key per work (or case), wrapped by the register's key. A destroyed key stays destroyed.
create table files.work_key (
    work uuid primary key,
    wrapped bytea,
    created_at timestamptz not null,
    destroyed_at timestamptz,
    constraint destroyed_or_there check ((wrapped is null) = (destroyed_at is not null))
);
grant select, insert, update (wrapped, destroyed_at) on files.work_key to colophon_app;

create table files.upload (
    id uuid primary key,
    file uuid not null,
    work uuid not null,
    depositor uuid not null,
    user_id uuid not null,
    name text not null,
    length bigint not null,
    received bigint not null default 0,
    parts integer not null default 0,
    state text not null,
    reason text,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    holder uuid,
    held_until timestamptz,
    attempts integer not null default 0,
    version bigint not null,
    constraint name_length check (length(name) between 1 and 255),
    constraint received_within_length check (length >= 0 and received between 0 and length),
    constraint known_state check (state in ('RECEIVING', 'INSPECTING', 'STORED', 'REJECTED')),
    constraint whole_before_inspection check (state = 'RECEIVING' or received = length),
    constraint rejected_with_reason check ((state = 'REJECTED') = (reason is not null)),
    constraint held_for_a_while check ((holder is null) = (held_until is null))
);
-- One file id is one file; a refused upload frees it.
create unique index upload_file on files.upload (file) where state <> 'REJECTED';
create index upload_unfinished on files.upload (depositor) where state in ('RECEIVING', 'INSPECTING');
create index upload_waiting on files.upload (state, touched_at) where state in ('RECEIVING', 'INSPECTING');
grant select, insert, update, delete on files.upload to colophon_app;

-- The encrypted pieces of an upload, each durable before it is recorded here.
create table files.part (
    upload uuid not null references files.upload (id) on delete cascade,
    ordinal integer not null,
    start_at bigint not null,
    length bigint not null,
    blob text not null unique,
    recorded_at timestamptz not null,
    primary key (upload, ordinal),
    unique (upload, start_at),
    constraint some_bytes check (ordinal >= 0 and start_at >= 0 and length > 0)
);
grant select, insert on files.part to colophon_app;

-- What the register found in the whole file. Never changed; it can only be refused afterwards.
create table files.deposit (
    upload uuid primary key references files.upload (id),
    file uuid not null,
    work uuid not null,
    depositor uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    preview_blob text unique,
    preview_missing text,
    stored_at timestamptz not null,
    rejected_at timestamptz,
    constraint preview_or_reason check ((preview_blob is null) = (preview_missing is not null))
);
create unique index deposit_file on files.deposit (file) where rejected_at is null;
create index deposit_work on files.deposit (work);
grant select, insert, update (rejected_at) on files.deposit to colophon_app;

create table files.digest (
    upload uuid not null references files.deposit (upload),
    algorithm text not null,
    value bytea not null,
    primary key (upload, algorithm)
);
grant select, insert on files.digest to colophon_app;

-- Only the digest of a link's token is kept: whoever reads this table can download nothing.
create table files.download_link (
    token_digest bytea primary key,
    file uuid not null,
    party uuid not null,
    user_id uuid not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    constraint token_is_sha256 check (length(token_digest) = 32)
);
create index download_link_expiry on files.download_link (expires_at);
grant select, insert, delete on files.download_link to colophon_app;
