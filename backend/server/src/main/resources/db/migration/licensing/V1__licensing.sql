-- Offers as immutable versions, and the licences granted from them.
create schema licensing;
grant usage on schema licensing to colophon_app;

create table licensing.offer (
    id               uuid primary key,
    work_id          uuid not null,
    offeror          uuid not null,
    version          int not null check (version > 0),
    state            text not null check (state in ('PUBLISHED', 'PAUSED', 'WITHDRAWN')),
    paused_because   text check (paused_because in ('TITLE_CHANGED', 'CONSENT_MISSING', 'ON_HOLD', 'GRANTED_ALREADY')),
    licensors        uuid[] not null,
    missing_consents uuid[] not null,
    check ((state = 'PAUSED') = (paused_because is not null))
);
create index offer_of_work on licensing.offer (work_id, id);
create index offer_of_offeror on licensing.offer (offeror, id);

create table licensing.offer_version (
    offer_id       uuid not null references licensing.offer,
    version        int not null check (version > 0),
    rights         text[] not null check (cardinality(rights) > 0),
    exclusive      boolean not null,
    territory      text not null,
    months         int check (months between 1 and 1200),
    until          date,
    media          text[] not null,
    purposes       text[] not null,
    ai_training    boolean not null,
    sublicensing   boolean not null,
    attribution    boolean not null,
    price_minor    bigint not null check (price_minor >= 0),
    price_currency text not null,
    published_at   timestamptz not null,
    act_id         uuid not null,
    primary key (offer_id, version),
    check ((months is null) <> (until is null)),
    -- What the author may claim for life is not for sale.
    check (not rights && array['PUBLICATION', 'ATTRIBUTION', 'REVISION', 'INTEGRITY'])
);

create table licensing.licence (
    work_id            uuid not null,
    id                 uuid not null,
    number             text not null,
    offer_id           uuid not null,
    offer_version      int not null,
    order_id           uuid not null,
    licensors          uuid[] not null check (cardinality(licensors) > 0),
    licensee           uuid not null,
    period             daterange not null check (not isempty(period) and not lower_inf(period)),
    title_entries      uuid[] not null check (cardinality(title_entries) > 0),
    granted_at         timestamptz not null,
    act_id             uuid not null,
    terminated_on      date,
    terminated_at      timestamptz,
    terminated_because text,
    terminated_act_id  uuid,
    primary key (work_id, id),
    unique (work_id, order_id),
    foreign key (offer_id, offer_version) references licensing.offer_version (offer_id, version),
    check ((terminated_on is null) = (terminated_at is null) and (terminated_on is null) = (terminated_because is null)
        and (terminated_on is null) = (terminated_act_id is null))
);
create index licence_of_licensee on licensing.licence (licensee, id);
create index licence_of_licensors on licensing.licence using gin (licensors);

-- Finds a licence by its public number or its own id, and keeps numbers unique across works.
create table licensing.licence_number (
    number     text primary key,
    licence_id uuid not null unique,
    work_id    uuid not null
);

create function licensing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or deleted', tg_table_name using errcode = '42501';
end $$;

create function licensing.licence_is_terminated() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - '{terminated_on,terminated_at,terminated_because,terminated_act_id}'::text[])
            <> (to_jsonb(old) - '{terminated_on,terminated_at,terminated_because,terminated_act_id}'::text[])
        or old.terminated_on is not null or new.terminated_on is null then
        raise exception 'a licence is only terminated, once' using errcode = '42501';
    end if;
    return new;
end $$;

-- A withdrawn offer stays withdrawn, and versions only go up.
create function licensing.offer_moves_on() returns trigger language plpgsql as $$
begin
    if old.state = 'WITHDRAWN' or new.version not in (old.version, old.version + 1)
        or (new.id, new.work_id, new.offeror) <> (old.id, old.work_id, old.offeror) then
        raise exception 'an offer only moves on' using errcode = '42501';
    end if;
    return new;
end $$;

create trigger offer_moves_on before update on licensing.offer
    for each row execute function licensing.offer_moves_on();
create trigger refuse_change before delete on licensing.offer
    for each row execute function licensing.refuse_change();
create trigger refuse_change before update or delete on licensing.offer_version
    for each row execute function licensing.refuse_change();
create trigger licence_is_terminated before update on licensing.licence
    for each row execute function licensing.licence_is_terminated();
create trigger refuse_change before delete on licensing.licence
    for each row execute function licensing.refuse_change();
create trigger refuse_change before update or delete on licensing.licence_number
    for each row execute function licensing.refuse_change();

alter table licensing.offer enable always trigger offer_moves_on;
alter table licensing.offer enable always trigger refuse_change;
alter table licensing.offer_version enable always trigger refuse_change;
alter table licensing.licence enable always trigger licence_is_terminated;
alter table licensing.licence enable always trigger refuse_change;
alter table licensing.licence_number enable always trigger refuse_change;

grant select, insert on licensing.offer, licensing.offer_version, licensing.licence, licensing.licence_number
    to colophon_app;
grant update (version, state, paused_because, licensors, missing_consents) on licensing.offer to colophon_app;
grant update (terminated_on, terminated_at, terminated_because, terminated_act_id) on licensing.licence to colophon_app;
