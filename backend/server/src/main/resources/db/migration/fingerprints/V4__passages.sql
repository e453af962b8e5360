-- Passages of texts are compared among themselves: a kind of their own, each with its length beside its place.
alter table fingerprints.unit drop constraint known_kind;
alter table fingerprints.unit add constraint known_kind check (
    kind in ('DATA', 'TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'MIXED', 'PASSAGE', 'META'));
alter table fingerprints.unit add constraint passages_are_of_passages check ((kind = 'PASSAGE') = (part = 'PASSAGE'));
alter table fingerprints.unit add column length integer not null default 0 check (length >= 0);
insert into fingerprints.feed (kind, last) values ('PASSAGE', 0);
