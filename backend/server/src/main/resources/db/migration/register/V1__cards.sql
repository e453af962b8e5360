-- What the public searches: one card for each work, made of what other modules say and rebuilt from them at any time.
create schema if not exists register;
grant usage on schema register to colophon_app;

create table register.work_card (
    work_id uuid primary key,
    category text not null,
    language text not null,
    status text not null,
    is_public boolean not null,
    registered_at timestamptz not null,
    owners uuid[] not null,
    parties uuid[] not null,
    has_offer boolean not null,
    on_hold boolean not null,
    preview_file uuid,
    terms tsvector not null
);
-- Newest first is the order of every list; the work's id breaks ties.
create index work_card_newest on register.work_card (registered_at desc, work_id desc) where is_public;
create index work_card_of_category on register.work_card (category, registered_at desc, work_id desc) where is_public;
create index work_card_on_offer on register.work_card (registered_at desc, work_id desc) where is_public and has_offer;
create index work_card_terms on register.work_card using gin (terms) where is_public;
create index work_card_parties on register.work_card using gin (parties);

-- Licences granted and titles transferred, counted for the statistics.
create table register.happening (
    kind text not null check (kind in ('LICENCE', 'TRANSFER')),
    subject uuid not null,
    at timestamptz not null,
    primary key (kind, subject)
);

grant select, insert, update, delete on register.work_card to colophon_app;
grant select, insert on register.happening to colophon_app;
