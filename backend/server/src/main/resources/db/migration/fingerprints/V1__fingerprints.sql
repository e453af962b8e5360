-- Which work claims which file, by its digests. Claims, digests and sightings are only ever added.
create schema if not exists fingerprints;
grant usage on schema fingerprints to colophon_app;

-- The row that two registrations of the same file wait for.
create table fingerprints.identity (
    sha256 bytea primary key,
    first_claimed_at timestamptz not null,
    constraint is_sha256 check (length(sha256) = 32)
);
-- The privilege to update is what locking a row asks for; the trigger keeps the row as it is.
grant select, insert, update on fingerprints.identity to colophon_app;

create table fingerprints.claim (
    work uuid not null,
    file uuid not null,
    claimant uuid not null,
    size bigint not null,
    claimed_at timestamptz not null,
    position integer not null,
    primary key (work, file),
    unique (work, position),
    constraint size_not_negative check (size >= 0)
);
grant select, insert on fingerprints.claim to colophon_app;

create table fingerprints.digest (
    work uuid not null,
    file uuid not null,
    algorithm text not null,
    value bytea not null,
    computed_by text not null,
    seen_by_register boolean not null,
    recorded_at timestamptz not null,
    primary key (work, file, algorithm),
    foreign key (work, file) references fingerprints.claim (work, file),
    constraint known_computer check (computed_by in ('BROWSER', 'COMMAND_LINE', 'SERVER')),
    constraint server_saw check (computed_by <> 'SERVER' or seen_by_register)
);
create index digest_value on fingerprints.digest (algorithm, value);
grant select, insert on fingerprints.digest to colophon_app;

-- The register saw the bytes of a file that had only been declared, and they were as declared.
create table fingerprints.sighting (
    work uuid not null,
    file uuid not null,
    seen_at timestamptz not null,
    primary key (work, file),
    foreign key (work, file) references fingerprints.claim (work, file)
);
grant select, insert on fingerprints.sighting to colophon_app;

-- Told by the modules that know a work's visibility; without a row the work is private.
create table fingerprints.publication (
    work uuid primary key,
    published boolean not null
);
grant select, insert, update (published) on fingerprints.publication to colophon_app;

create function fingerprints.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is recorded in %.% is never changed', tg_table_schema, tg_table_name;
end $$;

create trigger never_changed before update or delete on fingerprints.identity
    for each row execute function fingerprints.refuse_change();
create trigger never_changed before update or delete on fingerprints.claim
    for each row execute function fingerprints.refuse_change();
create trigger never_changed before update or delete on fingerprints.digest
    for each row execute function fingerprints.refuse_change();
create trigger never_changed before update or delete on fingerprints.sighting
    for each row execute function fingerprints.refuse_change();
create trigger never_emptied before truncate on fingerprints.claim
    for each statement execute function fingerprints.refuse_change();
create trigger never_emptied before truncate on fingerprints.digest
    for each statement execute function fingerprints.refuse_change();
create trigger never_emptied before truncate on fingerprints.sighting
    for each statement execute function fingerprints.refuse_change();
alter table fingerprints.identity enable always trigger never_changed;
alter table fingerprints.claim enable always trigger never_changed;
alter table fingerprints.digest enable always trigger never_changed;
alter table fingerprints.sighting enable always trigger never_changed;
alter table fingerprints.claim enable always trigger never_emptied;
alter table fingerprints.digest enable always trigger never_emptied;
alter table fingerprints.sighting enable always trigger never_emptied;
