-- Matches are no longer of the same file alone: how near, in words and by which codes; and those found after registration.
alter table applications.match
    add column nearness text not null default 'SAME_FILE' check (nearness in (
        'SAME_FILE', 'SAME_CONTENT', 'VERY_NEAR', 'NEAR', 'SAME_WORDS_IN_PART')),
    add column distances jsonb not null default '[]' check (jsonb_typeof(distances) = 'array');
alter table applications.match alter column nearness drop default;

-- A likeness of works that was found when the later one had passed the gate: a note for the examiners.
create table applications.late_match (
    id uuid primary key,
    later_work uuid not null,
    earlier_work uuid not null,
    file_id uuid not null,
    nearness text not null check (nearness in (
        'SAME_FILE', 'SAME_CONTENT', 'VERY_NEAR', 'NEAR', 'SAME_WORDS_IN_PART')),
    distances jsonb not null check (jsonb_typeof(distances) = 'array'),
    found_at timestamptz not null,
    unique (later_work, earlier_work),
    check (later_work <> earlier_work)
);
create index late_match_found on applications.late_match (found_at desc, id desc);
create trigger found before update or delete on applications.late_match
    for each row execute function applications.refuse_change();
grant select, insert on applications.late_match to colophon_app;
