-- Title: one row to lock for each work, interests on two axes of time, and the instruments that gave them.
--
-- Rights are numbered as in Art. 10 (5 to 17 are economic), places by ISO 3166-1 numeric (the world is 0 to 999), so
-- that "everything but the United States" is one multirange. What the register knew is never rewritten: an entry is
-- superseded by closing its range of knowledge, and only at the moment that its title row has moved on to.
create schema rights;
grant usage on schema rights to colophon_app;

create table rights.title (
    work_id   uuid primary key,
    category  text not null,
    rights    int4multirange not null check (not isempty(rights) and rights <@ '{[5,18)}'),
    authors   uuid[] not null check (cardinality(authors) > 0),
    term      daterange not null check (not isempty(term) and not lower_inf(term)),
    act_id    uuid not null,
    opened_at timestamptz not null,
    -- When the title last changed: strictly later with every change, so that it tells changes apart.
    known_at  timestamptz not null check (known_at >= opened_at)
);

create table rights.instrument (
    work_id           uuid not null references rights.title,
    id                uuid not null,
    -- Several instruments of one act on one work, in their order.
    act_id            uuid not null,
    ordinal           int not null check (ordinal > 0),
    kind              text not null check (kind in ('FIRST_OWNERSHIP', 'ASSIGNMENT', 'EXCLUSIVE_LICENCE',
                          'NON_EXCLUSIVE_LICENCE', 'PLEDGE', 'RELEASE', 'TERMINATION', 'INHERITANCE', 'RULING',
                          'MANDATE')),
    source            uuid,
    from_party        uuid,
    to_party          uuid,
    rights            int4multirange not null check (not isempty(rights) and rights <@ '{[5,18)}'),
    territory         int4multirange not null check (not isempty(territory) and territory <@ '{[0,1000)}'),
    term              daterange not null check (not isempty(term) and not lower_inf(term)),
    share_numerator   bigint,
    share_denominator bigint,
    price_minor       bigint check (price_minor >= 0),
    price_currency    text,
    executed_on       date not null,
    received_at       timestamptz not null,
    recorded_at       timestamptz not null check (recorded_at >= received_at),
    primary key (work_id, id),
    unique (work_id, act_id, ordinal),
    check ((share_numerator is null) = (share_denominator is null)),
    check ((price_minor is null) = (price_currency is null)),
    check (kind <> 'ASSIGNMENT'
        or (from_party is not null and to_party is not null and from_party <> to_party
            and share_numerator is not null and source is not null))
);

create table rights.interest (
    work_id           uuid not null references rights.title,
    id                uuid not null,
    instrument_id     uuid not null,
    holder            uuid not null,
    -- Moral rights have no entries at all: they stay with the authors and cannot be assigned.
    rights            int4multirange not null check (not isempty(rights) and rights <@ '{[5,18)}'),
    territory         int4multirange not null check (not isempty(territory) and territory <@ '{[0,1000)}'),
    term              daterange not null check (not isempty(term) and not lower_inf(term)),
    share_numerator   bigint not null check (share_numerator > 0),
    share_denominator bigint not null check (share_denominator >= share_numerator),
    known             tstzrange not null
        check (not isempty(known) and not lower_inf(known) and lower_inc(known) and not upper_inc(known)),
    primary key (work_id, id),
    foreign key (work_id, instrument_id) references rights.instrument (work_id, id),
    check (gcd(share_numerator, share_denominator) = 1)
);
create index interest_standing on rights.interest (work_id) where upper_inf(known);
create index interest_of_holder on rights.interest (holder, work_id) where upper_inf(known);

-- One work at a time, and only under READ COMMITTED: an older snapshot would count shares that have moved meanwhile.
create function rights.lock_title(work uuid) returns rights.title language plpgsql as $$
declare
    locked rights.title;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'title changes only under READ COMMITTED' using errcode = '25001';
    end if;
    select * into locked from rights.title t where t.work_id = work for no key update;
    if not found then
        raise exception 'there is no title of this work' using errcode = '23503';
    end if;
    return locked;
end $$;

create function rights.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or deleted', tg_table_name using errcode = '42501';
end $$;

create function rights.title_moves_on() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - 'known_at') <> (to_jsonb(old) - 'known_at') or new.known_at <= old.known_at then
        raise exception 'of a title only the moment of its last change moves on' using errcode = '42501';
    end if;
    return new;
end $$;

create function rights.interest_is_new() returns trigger language plpgsql as $$
declare
    title rights.title := rights.lock_title(new.work_id);
begin
    if not upper_inf(new.known) or lower(new.known) <> title.known_at then
        raise exception 'an interest is known from the change that enters it' using errcode = '42501';
    end if;
    if not (new.rights <@ title.rights and new.term <@ title.term) then
        raise exception 'an interest lies within the title' using errcode = '23514', constraint = 'within_title';
    end if;
    return new;
end $$;

create function rights.interest_is_superseded() returns trigger language plpgsql as $$
declare
    title rights.title := rights.lock_title(new.work_id);
begin
    if (to_jsonb(new) - 'known') <> (to_jsonb(old) - 'known') or not upper_inf(old.known)
        or upper_inf(new.known) or lower(new.known) <> lower(old.known) or upper(new.known) <> title.known_at then
        raise exception 'an interest is only superseded, by the change of its title' using errcode = '42501';
    end if;
    return new;
end $$;

create aggregate rights.least_common_multiple(numeric) (sfunc = lcm, stype = numeric, initcond = '1');

-- A point of each part of the box in which the same entries stand: what holds at the points holds everywhere. Between
-- two bounds nothing changes, and places (or rights, or days) that belong to the same entries need be asked only once.
create function rights.points(work uuid, box_rights int4multirange, box_territory int4multirange, box_term daterange)
returns table (item int, place int, day date) language sql stable as $$
    with standing as (
        select i.id, i.rights, i.territory, i.term from rights.interest i where i.work_id = work and upper_inf(i.known)
    ),
    items as (
        select lower(box.part) as spot from unnest(box_rights) as box(part)
        union select lower(part) from standing, unnest(standing.rights) as part
        union select upper(part) from standing, unnest(standing.rights) as part
    ),
    places as (
        select lower(box.part) as spot from unnest(box_territory) as box(part)
        union select lower(part) from standing, unnest(standing.territory) as part
        union select upper(part) from standing, unnest(standing.territory) as part
    ),
    days as (
        select lower(box_term) as spot
        union select lower(term) from standing
        union select upper(term) from standing where not upper_inf(term)
    )
    select r.spot, t.spot, d.spot
    from (select min(spot) as spot
          from (select spot, array(select id from standing where standing.rights @> spot order by id) as entries
                from items where box_rights @> spot) as alike group by entries) as r,
         (select min(spot) as spot
          from (select spot, array(select id from standing where standing.territory @> spot order by id) as entries
                from places where box_territory @> spot) as alike group by entries) as t,
         (select spot from days where box_term @> spot) as d
$$;

-- Thirds have no exact decimal: numerators are added over the least common multiple of the denominators.
create function rights.shares_are_whole() returns trigger language plpgsql as $$
declare
    title rights.title := rights.lock_title(new.work_id);
    multiple numeric;
begin
    select rights.least_common_multiple(share_denominator) into multiple
    from rights.interest where work_id = title.work_id and upper_inf(known);
    if exists (
        select from rights.points(title.work_id, title.rights, '{[0,1000)}', title.term) p
        left join rights.interest i
            on i.work_id = title.work_id and upper_inf(i.known)
            and i.rights @> p.item and i.territory @> p.place and i.term @> p.day
        group by p.item, p.place, p.day
        having coalesce(sum(i.share_numerator * div(multiple, i.share_denominator)), 0) <> multiple
    ) then
        raise exception 'the shares do not add up to one' using errcode = '23514', constraint = 'shares_are_whole';
    end if;
    return null;
end $$;

create trigger title_moves_on before update on rights.title
    for each row execute function rights.title_moves_on();
create trigger refuse_change before delete on rights.title
    for each row execute function rights.refuse_change();
create trigger refuse_change before update or delete on rights.instrument
    for each row execute function rights.refuse_change();
create trigger interest_is_new before insert on rights.interest
    for each row execute function rights.interest_is_new();
create trigger interest_is_superseded before update on rights.interest
    for each row execute function rights.interest_is_superseded();
create trigger refuse_change before delete on rights.interest
    for each row execute function rights.refuse_change();
create constraint trigger shares_are_whole after insert on rights.title deferrable initially deferred
    for each row execute function rights.shares_are_whole();
create constraint trigger shares_are_whole after insert or update on rights.interest deferrable initially deferred
    for each row execute function rights.shares_are_whole();

grant select, insert on rights.title, rights.instrument, rights.interest to colophon_app;
grant update (known_at) on rights.title to colophon_app;
grant update (known) on rights.interest to colophon_app;
