-- What users were told: kinds, ids and links; the words are made when they are read.
create schema notifications;
grant usage on schema notifications to colophon_app;

create table notifications.inbox_message (
    id        uuid primary key,
    user_id   uuid        not null,
    kind      text        not null check (kind <> ''),
    arguments jsonb       not null,
    link      text        not null check (link like '/%'),
    at        timestamptz not null,
    read_at   timestamptz check (read_at >= at)
);
create index inbox_of_user on notifications.inbox_message (user_id, at desc, id desc);
create index unread_of_user on notifications.inbox_message (user_id, at desc, id desc) where read_at is null;
grant select, insert on notifications.inbox_message to colophon_app;
grant update (read_at) on notifications.inbox_message to colophon_app;
