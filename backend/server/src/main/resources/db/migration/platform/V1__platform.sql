-- What every module stands on: the foundation, idempotency keys, deadlines, jobs, the outbox, sessions.
create schema if not exists platform;
grant usage on schema platform to colophon_app;

create table platform.register (
    only_one boolean primary key default true check (only_one),
    name text not null check (name <> ''),
    origin text not null check (origin like 'http%'),
    zone text not null,
    number_pattern text not null,
    founded_at timestamptz not null
);
comment on table platform.register is 'Fixed for good at set-up: no update, no delete.';
grant select, insert on platform.register to colophon_app;

create table platform.set_up_token (
    only_one boolean primary key default true check (only_one),
    digest bytea not null check (length(digest) = 32)
);
grant select, insert, update, delete on platform.set_up_token to colophon_app;

create table platform.idempotency (
    actor uuid not null,
    key uuid not null,
    request_digest bytea not null check (length(request_digest) = 32),
    answer text,
    at timestamptz not null,
    primary key (actor, key)
);
grant select, insert, update (answer) on platform.idempotency to colophon_app;

create table platform.deadline (
    kind text not null,
    subject uuid not null,
    due timestamptz not null,
    attempt_at timestamptz not null,
    attempts int not null default 0,
    fired_at timestamptz,
    primary key (kind, subject)
);
create index deadline_waiting on platform.deadline (attempt_at) where fired_at is null;
grant select, insert, update, delete on platform.deadline to colophon_app;

create table platform.outbox (
    id uuid primary key,
    channel text not null,
    subject uuid not null,
    payload jsonb not null,
    put_at timestamptz not null,
    attempt_at timestamptz not null,
    attempts int not null default 0
);
create index outbox_waiting on platform.outbox (attempt_at);
create index outbox_order on platform.outbox (channel, subject, id);
grant select, insert, update, delete on platform.outbox to colophon_app;

-- The table of db-scheduler, as its documentation gives it for PostgreSQL.
create table platform.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on platform.scheduled_tasks to colophon_app;

-- The tables of Spring Session, as its documentation gives them for PostgreSQL.
create table platform.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);
create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to colophon_app;
