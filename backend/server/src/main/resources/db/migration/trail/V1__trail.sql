-- The audit trail: pending rows written by the acts, entries and hashes appended by one sequencer, nothing ever changed.
create schema if not exists trail;
grant usage on schema trail to colophon_app;

create table trail.pending (
    id uuid primary key,
    act uuid not null,
    type text not null,
    work uuid,
    at timestamptz not null,
    body text not null
);
grant select, insert, delete on trail.pending to colophon_app;

create table trail.entry (
    position bigint primary key check (position >= 0),
    act uuid not null,
    type text not null,
    work uuid,
    at timestamptz not null,
    bytes bytea not null check (length(bytes) <= 65535),
    unique nulls not distinct (act, work, type)
);
create index entry_of_work on trail.entry (work, position);
create index entry_of_type on trail.entry (type, position);
grant select, insert on trail.entry to colophon_app;

create table trail.node (
    level int not null check (level between 0 and 62),
    index bigint not null check (index >= 0),
    hash bytea not null check (length(hash) = 32),
    primary key (level, index)
);
comment on table trail.node is 'Hashes of complete subtrees (RFC 6962); level 0 holds the leaves.';
grant select, insert on trail.node to colophon_app;

create table trail.checkpoint (
    size bigint primary key check (size > 0),
    at timestamptz not null,
    note text not null
);
grant select, insert on trail.checkpoint to colophon_app;

create table trail.head (
    only_one boolean primary key default true check (only_one),
    size bigint not null
);
insert into trail.head (size) values (0);
grant select, update on trail.head to colophon_app;

create table trail.work_head (
    work uuid primary key,
    position bigint not null
);
grant select, insert, update on trail.work_head to colophon_app;

-- What may be erased without breaking a proof: the openings of sealed fields and who stands behind a pseudonym.
create table trail.opening (
    act uuid not null,
    work uuid not null,
    type text not null,
    name text not null,
    salt bytea not null check (length(salt) = 32),
    value text not null,
    primary key (act, work, type, name)
);
grant select, insert, delete on trail.opening to colophon_app;

create table trail.pseudonym (
    work uuid not null,
    subject uuid not null,
    pseudonym bytea not null unique check (length(pseudonym) = 16),
    primary key (work, subject)
);
grant select, insert, delete on trail.pseudonym to colophon_app;

-- Privileges already refuse it; this refuses it to the owner as well, and under replication.
create function trail.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log only grows.' using errcode = 'insufficient_privilege';
end $$;

create trigger entry_only_grows before update or delete on trail.entry
    for each row execute function trail.refuse_change();
create trigger entry_is_not_emptied before truncate on trail.entry
    for each statement execute function trail.refuse_change();
create trigger node_only_grows before update or delete on trail.node
    for each row execute function trail.refuse_change();
create trigger node_is_not_emptied before truncate on trail.node
    for each statement execute function trail.refuse_change();
create trigger checkpoint_only_grows before update or delete on trail.checkpoint
    for each row execute function trail.refuse_change();
create trigger checkpoint_is_not_emptied before truncate on trail.checkpoint
    for each statement execute function trail.refuse_change();
alter table trail.entry enable always trigger entry_only_grows;
alter table trail.entry enable always trigger entry_is_not_emptied;
alter table trail.node enable always trigger node_only_grows;
alter table trail.node enable always trigger node_is_not_emptied;
alter table trail.checkpoint enable always trigger checkpoint_only_grows;
alter table trail.checkpoint enable always trigger checkpoint_is_not_emptied;

create function trail.head_only_grows() returns trigger language plpgsql as $$
begin
    if new.size < old.size then
        raise exception 'The log only grows.' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger head_only_grows before update on trail.head
    for each row execute function trail.head_only_grows();
alter table trail.head enable always trigger head_only_grows;
