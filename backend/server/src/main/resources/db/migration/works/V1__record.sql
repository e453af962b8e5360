-- The record of works: what was registered stands for ever, and what is corrected is added to it.
create schema if not exists works;
grant usage on schema works to colophon_app;

-- Text that shows as it was written: composed (NFC), without control characters and without the marks that reorder
-- the text around them (U+202A to 202E, U+2066 to 2069), by which a title could be made to read as another.
create domain works.line as text check (
    value is nfc normalized and value = btrim(value) and value <> ''
    and value !~ '[\u0001-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]');
create domain works.prose as text check (
    value is nfc normalized and value <> ''
    and value !~ '[\u0001-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]');
create domain works.partial_date as text check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');

-- What moves during the life of a registration; everything said of the work stands in its versions.
create table works.work (
    work_id uuid primary key,
    number works.line not null,
    status text not null check (status in ('REGISTERED', 'REVOKED')),
    visibility text not null check (visibility in ('PRIVATE', 'FACTS', 'PREVIEW')),
    current_version integer not null check (current_version >= 1),
    claimant uuid not null,
    effective_at timestamptz not null,
    registered_at timestamptz not null,
    revoked_at timestamptz,
    revocation_reason works.prose,
    version bigint not null,
    check (effective_at <= registered_at),
    check ((status = 'REVOKED') = (revoked_at is not null)),
    check ((revoked_at is null) = (revocation_reason is null))
);

-- The look-up that keeps numbers unique across works.
create table works.number (
    number works.line primary key,
    work_id uuid not null unique
);

create table works.work_version (
    work_id uuid not null references works.work,
    version integer not null check (version >= 1),
    title works.line not null,
    previous_title works.line,
    alternative_titles works.line[] not null,
    category text not null,
    nature text not null,
    completed_on works.partial_date not null,
    completed_at works.line,
    is_published boolean not null,
    published_on works.partial_date,
    published_at works.line,
    basis text not null,
    statement works.prose,
    excluded works.prose,
    source_work works.prose,
    language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    reason works.prose,
    act uuid not null,
    recorded_at timestamptz not null,
    primary key (work_id, version),
    check ((version = 1) = (reason is null)),
    check (is_published = (published_on is not null))
);

create table works.author (
    work_id uuid not null,
    version integer not null,
    position integer not null,
    party uuid not null,
    credited_as works.line,
    credit text not null check (credit in ('REAL_NAME', 'PSEUDONYM', 'ANONYMOUS')),
    contribution works.line not null,
    primary key (work_id, version, position),
    unique (work_id, version, party),
    foreign key (work_id, version) references works.work_version
);
create index author_party on works.author (party);

create table works.ai_use (
    work_id uuid not null,
    version integer not null,
    position integer not null,
    component works.line not null,
    kind text not null check (kind in ('HUMAN', 'ASSISTED', 'GENERATED')),
    tool works.line,
    human_contribution works.prose,
    primary key (work_id, version, position),
    foreign key (work_id, version) references works.work_version,
    check (kind = 'HUMAN' or (tool is not null and human_contribution is not null))
);

create table works.file (
    work_id uuid not null references works.work,
    file_id uuid not null,
    position integer not null,
    name works.line not null,
    media_type text not null,
    size bigint not null check (size >= 0),
    digests jsonb not null check (digests ? 'sha-256' and digests ? 'blake3'),
    computed_by text not null,
    seen_by_register boolean not null,
    deposited boolean not null,
    primary key (work_id, file_id),
    unique (work_id, position),
    check (seen_by_register or not deposited)
);

create table works.relation (
    work_id uuid not null references works.work,
    to_work uuid not null,
    kind text not null check (kind in ('VERSION_OF', 'PART_OF', 'DERIVED_FROM', 'SERIES_WITH')),
    primary key (work_id, to_work, kind),
    check (work_id <> to_work)
);
create index relation_to on works.relation (to_work);

-- No privilege and no mistake changes what was recorded, not even the owner's.
create function works.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is recorded in %.% is never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger recorded before update or delete on works.number
    for each row execute function works.refuse_change();
create trigger recorded before update or delete on works.work_version
    for each row execute function works.refuse_change();
create trigger recorded before update or delete on works.ai_use
    for each row execute function works.refuse_change();
create trigger recorded before update or delete on works.file
    for each row execute function works.refuse_change();
create trigger recorded before update or delete on works.relation
    for each row execute function works.refuse_change();
create trigger recorded_for_good before delete on works.work
    for each row execute function works.refuse_change();

-- An author's pen name is personal data: it may be erased, and nothing else of an author may change.
create function works.keep_author() returns trigger language plpgsql as $$
begin
    if new.credited_as is null
        and (new.work_id, new.version, new.position, new.party, new.credit, new.contribution)
          = (old.work_id, old.version, old.position, old.party, old.credit, old.contribution) then
        return new;
    end if;
    raise exception 'an author on record is never changed' using errcode = 'restrict_violation';
end $$;

create trigger recorded before update on works.author
    for each row execute function works.keep_author();
create trigger recorded_for_good before delete on works.author
    for each row execute function works.refuse_change();

-- Number, claimant and dates are fixed; versions count up one by one; a revocation is final.
create function works.keep_work() returns trigger language plpgsql as $$
begin
    if (new.work_id, new.number, new.claimant, new.effective_at, new.registered_at)
        is distinct from (old.work_id, old.number, old.claimant, old.effective_at, old.registered_at) then
        raise exception 'the registration of a work is never changed' using errcode = 'restrict_violation';
    end if;
    if new.current_version not in (old.current_version, old.current_version + 1) then
        raise exception 'versions of a record count up one by one' using errcode = 'restrict_violation';
    end if;
    if old.status = 'REVOKED' and (new.status, new.revoked_at, new.revocation_reason)
        is distinct from (old.status, old.revoked_at, old.revocation_reason) then
        raise exception 'a revocation is final' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger recorded before update on works.work
    for each row execute function works.keep_work();

grant select, insert on all tables in schema works to colophon_app;
grant update (status, visibility, current_version, revoked_at, revocation_reason, version)
    on works.work to colophon_app;
grant update (credited_as) on works.author to colophon_app;
