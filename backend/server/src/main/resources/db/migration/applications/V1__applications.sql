-- Applications: what is being written, what was received, what was found and what was decided.
create schema if not exists applications;
grant usage on schema applications to colophon_app;

create table applications.application (
    id uuid primary key,
    applicant uuid not null,
    created_by uuid not null,
    created_at timestamptz not null,
    state text not null check (state in (
        'DRAFT', 'SUBMITTED', 'FLAGGED', 'SUSPENDED', 'REGISTERED', 'REFUSED', 'WITHDRAWN')),
    changed_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    decided_by uuid,
    ground text check (ground in ('OUT_OF_TERM', 'NOT_PROTECTED', 'PROHIBITED', 'DUPLICATE', 'UNTRUE')),
    reason text,
    version bigint not null,
    check ((state = 'DRAFT') = (submitted_at is null)),
    check ((state in ('REGISTERED', 'REFUSED')) = (decided_at is not null)),
    check ((state = 'REFUSED') = (ground is not null)),
    check (state <> 'REFUSED' or (reason is not null and decided_by is not null))
);
create index application_of on applications.application (applicant, id desc);
create index application_waiting on applications.application (submitted_at, id) where state in ('FLAGGED', 'SUSPENDED');

-- The form of each work: a document that the applicant writes piece by piece, and that stands once it was received.
create table applications.work (
    work_id uuid primary key,
    application_id uuid not null references applications.application,
    position integer not null,
    form jsonb not null,
    term_ends date
);
create index work_of on applications.work (application_id, position);

-- Which other works claimed a file of the application when it was received, and what the applicant said.
create table applications.match (
    application_id uuid not null references applications.application,
    work_id uuid not null,
    file_id uuid not null,
    earlier_work uuid not null,
    earlier_file uuid not null,
    claimant uuid not null,
    same_owner boolean not null,
    seen_by_register boolean not null,
    deposited boolean not null,
    claimed_at timestamptz not null,
    answer text check (answer in ('MINE_EARLIER', 'LICENSED', 'COINCIDENCE', 'VERSION', 'PART', 'SERIES')),
    primary key (application_id, work_id, file_id, earlier_work, earlier_file)
);

-- Which open cases suspend an application.
create table applications.suspension (
    application_id uuid not null references applications.application,
    case_id uuid not null,
    primary key (application_id, case_id)
);

-- A received form is never changed and never removed.
create function applications.keep_received() returns trigger language plpgsql as $$
declare
    owner_id uuid := case when tg_op = 'INSERT' then new.application_id else old.application_id end;
begin
    if exists (select from applications.application a where a.id = owner_id and a.submitted_at is not null) then
        raise exception 'what was received is never changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger received before insert or update or delete on applications.work
    for each row execute function applications.keep_received();

create function applications.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was found is never changed' using errcode = 'restrict_violation';
end $$;

create trigger found before update or delete on applications.match
    for each row execute function applications.refuse_change();

-- The receipt fixes the effective date; a decision is final; only a draft can be thrown away.
create function applications.keep_application() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.submitted_at is not null then
            raise exception 'a received application is never removed' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at then
        raise exception 'the date of receipt is never changed' using errcode = 'restrict_violation';
    end if;
    if old.state in ('REGISTERED', 'REFUSED', 'WITHDRAWN') and new.state <> old.state then
        raise exception 'a decision is final' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger received before update or delete on applications.application
    for each row execute function applications.keep_application();

grant select, insert, delete on applications.application to colophon_app;
grant update (state, changed_at, submitted_at, decided_at, decided_by, ground, reason, version)
    on applications.application to colophon_app;
grant select, insert, delete on applications.work to colophon_app;
grant update (form, term_ends) on applications.work to colophon_app;
grant select, insert on applications.match to colophon_app;
grant select, insert, delete on applications.suspension to colophon_app;
