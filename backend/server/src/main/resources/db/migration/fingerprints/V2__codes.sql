-- Codes by which likeness is found (ISO 24138 units at full length): one row for each file, unit, reader and computer.
create table fingerprints.unit (
    work uuid not null,
    file uuid not null,
    kind text not null,
    part text not null,
    at bigint not null,
    algorithm_version smallint not null,
    extractor text not null,
    extractor_version text not null,
    computed_by text not null,
    seen_by_register boolean not null,
    discriminating boolean not null,
    body bytea not null,
    recorded_at timestamptz not null,
    position bigint,
    -- What others are compared with: mirror images are only looked for, and codes that say nothing are not even that.
    sought boolean not null generated always as (
        discriminating and part not in ('MIRROR', 'MIRROR_MIDDLE_90', 'MIRROR_MIDDLE_80')) stored,
    primary key (work, file, kind, part, at, algorithm_version, extractor, extractor_version, computed_by),
    constraint known_kind check (kind in ('DATA', 'TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'MIXED', 'META')),
    constraint known_part check (part in (
        'WHOLE', 'SOUND_TRACK', 'KEY_FRAME', 'MIDDLE_90', 'MIDDLE_80', 'MIRROR', 'MIRROR_MIDDLE_90', 'MIRROR_MIDDLE_80',
        'PASSAGE')),
    constraint is_256_bits check (octet_length(body) = 32),
    constraint known_computer check (computed_by in ('BROWSER', 'COMMAND_LINE', 'SERVER')),
    constraint server_saw check (computed_by <> 'SERVER' or seen_by_register),
    constraint named_extractor check (extractor ~ '^[!-.0-~]{1,64}$' and extractor_version ~ '^[!-~]{1,64}$'),
    constraint not_before_the_beginning check (at >= 0 and algorithm_version >= 0),
    constraint only_the_sought_have_places check (position is null or (sought and position > 0))
);

-- The place of a code among those of its kind, in the order in which claims were committed and without a gap: a process
-- that knows the first n of a kind asks for those after n and misses none. Numbers are given under the row's lock.
create unique index unit_position on fingerprints.unit (kind, position) where position is not null;

create table fingerprints.feed (
    kind text primary key,
    last bigint not null check (last >= 0)
);
insert into fingerprints.feed (kind, last)
    values ('DATA', 0), ('TEXT', 0), ('IMAGE', 0), ('AUDIO', 0), ('VIDEO', 0), ('MIXED', 0), ('META', 0);

-- Claimed files whose codes wait for their place and for being compared with all earlier ones after the commit.
create table fingerprints.arrival (
    work uuid not null,
    file uuid not null,
    arrived_at timestamptz not null,
    primary key (work, file)
);

-- Which deposits are to be read for their codes, and of which the content could not be read and why.
create table fingerprints.reading (
    file uuid primary key,
    work uuid not null,
    due_at timestamptz,
    attempts integer not null check (attempts >= 0),
    refusal text check (refusal ~ '^[a-z][a-z-]{0,63}$'),
    read_at timestamptz,
    check ((due_at is null) = (read_at is not null)),
    check (refusal is null or read_at is not null)
);
create index reading_due on fingerprints.reading (due_at, file) where due_at is not null;

-- For a second look at pictures whose codes are near: 32 x 32 grey values, the colours of 8 x 8 parts, and the size.
create table fingerprints.picture (
    work uuid not null,
    file uuid not null,
    extractor text not null,
    extractor_version text not null,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    grey bytea not null check (octet_length(grey) = 1024),
    colours bytea not null check (octet_length(colours) = 192),
    primary key (work, file)
);
create index picture_file on fingerprints.picture (file);
grant select, insert, update on fingerprints.picture to colophon_app;

grant select, insert on fingerprints.unit to colophon_app;
grant update (position) on fingerprints.unit to colophon_app;
grant select, insert on fingerprints.reading to colophon_app;
grant update (due_at, attempts, refusal, read_at) on fingerprints.reading to colophon_app;
grant select on fingerprints.feed to colophon_app;
grant update (last) on fingerprints.feed to colophon_app;
grant select, insert, delete, update (arrived_at) on fingerprints.arrival to colophon_app;

-- A code is recorded once; only its place is given later, and then it stays.
create function fingerprints.keep_unit() returns trigger language plpgsql as $$
begin
    if old.position is null and new.position is not null
        and (new.work, new.file, new.kind, new.part, new.at, new.algorithm_version, new.extractor,
            new.extractor_version, new.computed_by, new.seen_by_register, new.discriminating, new.body,
            new.recorded_at)
          = (old.work, old.file, old.kind, old.part, old.at, old.algorithm_version, old.extractor,
            old.extractor_version, old.computed_by, old.seen_by_register, old.discriminating, old.body,
            old.recorded_at) then
        return new;
    end if;
    raise exception 'a recorded code is never changed';
end $$;

create trigger never_changed before update on fingerprints.unit
    for each row execute function fingerprints.keep_unit();
create trigger never_removed before delete on fingerprints.unit
    for each row execute function fingerprints.refuse_change();
create trigger never_emptied before truncate on fingerprints.unit
    for each statement execute function fingerprints.refuse_change();
alter table fingerprints.unit enable always trigger never_changed;
alter table fingerprints.unit enable always trigger never_removed;
alter table fingerprints.unit enable always trigger never_emptied;

-- The places of a kind only grow.
create function fingerprints.keep_feed() returns trigger language plpgsql as $$
begin
    if new.kind = old.kind and new.last >= old.last then
        return new;
    end if;
    raise exception 'the places of codes only grow';
end $$;
create trigger only_grows before update on fingerprints.feed
    for each row execute function fingerprints.keep_feed();
alter table fingerprints.feed enable always trigger only_grows;
