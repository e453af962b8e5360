-- By which generation of the readers a deposit was read: what an earlier one read is read again, and both results stay.
alter table fingerprints.reading add column generation integer not null default 0 check (generation >= 0);
grant update (generation) on fingerprints.reading to colophon_app;
create index reading_generation on fingerprints.reading (generation, file) where due_at is null;

-- How far the deposits that were there before the first reader are taken up.
create table fingerprints.backfill (
    single boolean primary key check (single),
    last uuid,
    done boolean not null
);
insert into fingerprints.backfill (single, last, done) values (true, null, false);
grant select on fingerprints.backfill to colophon_app;
grant update (last, done) on fingerprints.backfill to colophon_app;
