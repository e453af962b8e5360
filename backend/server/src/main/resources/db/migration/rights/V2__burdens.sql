-- What burdens title: consents of co-owners, holds, and licences, of which no two exclude each other.

create table rights.consent (
    work_id  uuid not null references rights.title,
    kind     text not null check (kind in ('TRANSFER', 'EXCLUSIVE_LICENCE', 'PLEDGE')),
    subject  uuid not null,
    party    uuid not null,
    act_id   uuid not null,
    method   text not null,
    given_at timestamptz not null,
    primary key (work_id, kind, subject, party)
);

create table rights.hold (
    work_id       uuid not null references rights.title,
    id            uuid not null,
    -- Whose interests; null holds everybody's.
    holder        uuid,
    rights        int4multirange not null check (not isempty(rights) and rights <@ '{[5,18)}'),
    territory     int4multirange not null check (not isempty(territory) and territory <@ '{[0,1000)}'),
    reason        text not null check (reason in ('CASE', 'ESCROW', 'PLEDGE', 'COURT')),
    source        uuid not null,
    act_id        uuid not null,
    placed_at     timestamptz not null,
    lifted_at     timestamptz,
    lifted_act_id uuid,
    lifted_because text,
    primary key (work_id, id),
    check ((lifted_at is null) = (lifted_act_id is null) and (lifted_at is null) = (lifted_because is null))
);
create index hold_standing on rights.hold (work_id) where lifted_at is null;

create type rights.uuidrange as range (subtype = uuid);

create table rights.licence_grant (
    work_id       uuid not null references rights.title,
    id            uuid not null,
    number        text not null,
    instrument_id uuid not null,
    granters      uuid[] not null check (cardinality(granters) > 0),
    licensee      uuid not null,
    rights        int4multirange not null check (not isempty(rights) and rights <@ '{[5,18)}'),
    territory     int4multirange not null check (not isempty(territory) and territory <@ '{[0,1000)}'),
    term          daterange not null check (not isempty(term) and not lower_inf(term)),
    exclusive     boolean not null,
    subject       uuid not null,
    act_id        uuid not null,
    granted_at    timestamptz not null,
    ended_on      date,
    ended_act_id  uuid,
    ended_at      timestamptz,
    -- What is left of the term: a grant that ends on the day it began runs on no day and stands in nobody's way.
    runs          daterange not null generated always as (term * daterange(null, ended_on)) stored,
    -- An exclusive grant overlaps every other, a non-exclusive one only itself and exclusive ones.
    slot          rights.uuidrange not null generated always as
        (case when exclusive then rights.uuidrange(null, null) else rights.uuidrange(id, id, '[]') end) stored,
    primary key (work_id, id),
    foreign key (work_id, instrument_id) references rights.instrument (work_id, id),
    check ((ended_on is null) = (ended_act_id is null) and (ended_on is null) = (ended_at is null)),
    constraint no_double_grant exclude using gist
        (work_id with =, rights with &&, territory with &&, runs with &&, slot with &&)
);

-- Finds the work of a hold or a grant, so that everything else is asked by work first.
create table rights.whereabouts (
    id      uuid primary key,
    work_id uuid not null
);

create function rights.is_held(work uuid, holders uuid[], box_rights int4multirange, box_territory int4multirange,
    source uuid) returns boolean language sql stable as $$
    select exists (
        select from rights.hold h
        where h.work_id = is_held.work and h.lifted_at is null and h.source <> is_held.source
          and h.rights && box_rights and h.territory && box_territory
          and (h.holder is null or h.holder = any (holders)))
$$;

create function rights.lacks_consent(work uuid, act_kind text, act_subject uuid, exempt uuid, box_rights int4multirange,
    box_territory int4multirange, box_term daterange) returns boolean language sql stable as $$
    select exists (
        select from rights.interest i
        where i.work_id = work and upper_inf(i.known)
          and i.rights && box_rights and i.territory && box_territory and i.term && box_term
          and i.holder is distinct from exempt
          and not exists (select from rights.consent c where c.work_id = work and c.kind = act_kind
                          and c.subject = act_subject and c.party = i.holder))
$$;

create function rights.assignment_is_free() returns trigger language plpgsql as $$
begin
    perform rights.lock_title(new.work_id);
    if rights.is_held(new.work_id, array[new.from_party], new.rights, new.territory, new.source) then
        raise exception 'a hold stands on these interests' using errcode = '23514', constraint = 'interest_held';
    end if;
    if rights.lacks_consent(new.work_id, 'TRANSFER', new.source, new.from_party, new.rights, new.territory, new.term)
    then
        raise exception 'a co-owner has not consented' using errcode = '23514', constraint = 'consent_missing';
    end if;
    return new;
end $$;

create function rights.grant_is_covered() returns trigger language plpgsql as $$
declare
    title rights.title := rights.lock_title(new.work_id);
begin
    if not (new.rights <@ title.rights and new.term <@ title.term) or exists (
        select from rights.points(new.work_id, new.rights, new.territory, new.term) p
        where not exists (
            select from rights.interest i
            where i.work_id = new.work_id and upper_inf(i.known) and i.holder = any (new.granters)
              and i.rights @> p.item and i.territory @> p.place and i.term @> p.day))
    then
        raise exception 'the granters do not hold this' using errcode = '23514', constraint = 'title_not_covered';
    end if;
    if rights.is_held(new.work_id, new.granters, new.rights, new.territory, new.subject) then
        raise exception 'a hold stands on these interests' using errcode = '23514', constraint = 'interest_held';
    end if;
    if new.exclusive and exists (
        select from rights.interest i
        where i.work_id = new.work_id and upper_inf(i.known) and i.holder <> all (new.granters)
          and i.rights && new.rights and i.territory && new.territory and i.term && new.term)
    then
        raise exception 'a co-owner is no granter' using errcode = '23514', constraint = 'title_not_covered';
    end if;
    if new.exclusive and rights.lacks_consent(
        new.work_id, 'EXCLUSIVE_LICENCE', new.subject, null, new.rights, new.territory, new.term)
    then
        raise exception 'a co-owner has not consented' using errcode = '23514', constraint = 'consent_missing';
    end if;
    return new;
end $$;

create function rights.grant_is_terminated() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - '{ended_on,ended_act_id,ended_at,runs,slot}'::text[])
            <> (to_jsonb(old) - '{ended_on,ended_act_id,ended_at,runs,slot}'::text[])
        or old.ended_on is not null or new.ended_on is null then
        raise exception 'a grant is only terminated, once' using errcode = '42501';
    end if;
    return new;
end $$;

create function rights.hold_is_placed() returns trigger language plpgsql as $$
begin
    perform rights.lock_title(new.work_id);
    return new;
end $$;

create function rights.hold_is_lifted() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - '{lifted_at,lifted_act_id,lifted_because}'::text[])
            <> (to_jsonb(old) - '{lifted_at,lifted_act_id,lifted_because}'::text[])
        or old.lifted_at is not null or new.lifted_at is null then
        raise exception 'a hold is only lifted, once' using errcode = '42501';
    end if;
    return new;
end $$;

create trigger assignment_is_free before insert on rights.instrument
    for each row when (new.kind = 'ASSIGNMENT') execute function rights.assignment_is_free();
create trigger refuse_change before update or delete on rights.consent
    for each row execute function rights.refuse_change();
create trigger refuse_change before update or delete on rights.whereabouts
    for each row execute function rights.refuse_change();
create trigger hold_is_placed before insert on rights.hold
    for each row execute function rights.hold_is_placed();
create trigger hold_is_lifted before update on rights.hold
    for each row execute function rights.hold_is_lifted();
create trigger refuse_change before delete on rights.hold
    for each row execute function rights.refuse_change();
create trigger grant_is_covered before insert on rights.licence_grant
    for each row execute function rights.grant_is_covered();
create trigger grant_is_terminated before update on rights.licence_grant
    for each row execute function rights.grant_is_terminated();
create trigger refuse_change before delete on rights.licence_grant
    for each row execute function rights.refuse_change();

-- They also work where replication roles would switch ordinary triggers off, and nothing is truncated.
do $$
declare
    held record;
begin
    for held in select t.tgname, t.tgrelid::regclass as on_table from pg_trigger t
        where not t.tgisinternal and t.tgrelid in (select oid from pg_class where relnamespace = 'rights'::regnamespace)
    loop
        execute format('alter table %s enable always trigger %I', held.on_table, held.tgname);
    end loop;
    for held in select oid::regclass as on_table from pg_class
        where relnamespace = 'rights'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
    loop
        execute format('create trigger refuse_truncation before truncate on %s for each statement '
            || 'execute function rights.refuse_change()', held.on_table);
        execute format('alter table %s enable always trigger refuse_truncation', held.on_table);
    end loop;
end $$;

grant select, insert on rights.consent, rights.hold, rights.licence_grant, rights.whereabouts to colophon_app;
grant update (lifted_at, lifted_act_id, lifted_because) on rights.hold to colophon_app;
grant update (ended_on, ended_act_id, ended_at) on rights.licence_grant to colophon_app;
