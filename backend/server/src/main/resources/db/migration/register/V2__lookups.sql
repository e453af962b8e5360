-- How often an address looked files up in a stretch of time; kept as a hash, and for no longer than it counts.
create table register.lookup_window (
    source bytea primary key,
    lookups integer not null check (lookups > 0),
    since timestamptz not null,
    constraint is_hash check (octet_length(source) = 32)
);
create index lookup_window_since on register.lookup_window (since);
grant select, insert, update, delete on register.lookup_window to colophon_app;
