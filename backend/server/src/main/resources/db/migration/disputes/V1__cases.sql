-- Cases, their life as a table, and everything said in them, which stays as it was said.
create schema disputes;
grant usage on schema disputes to colophon_app;

create table disputes.cases (
  id uuid primary key,
  version bigint not null,
  state text not null,
  work uuid not null,
  ground text not null check (ground in ('NOT_THE_OWNER', 'CO_OWNER', 'COPY', 'LICENCE_BREACH')),
  complainant uuid not null,
  respondent uuid not null,
  rights text not null check (rights <> ''),
  territory text not null,
  order_id uuid,
  claim text not null check (claim <> ''),
  standing text not null check (standing <> ''),
  filed_at timestamptz not null,
  answer_due timestamptz not null,
  answer text,
  answered_at timestamptz,
  decide_by timestamptz,
  overdue boolean not null default false,
  decision text check (decision in ('DISMISS', 'UPHOLD')),
  reasons text,
  closed_at timestamptz,
  ruled_by_user uuid,
  ruled_by_party uuid,
  constraint two_sides check (complainant <> respondent),
  constraint answered check ((answer is not null) = (answered_at is not null)),
  constraint ruled check (
    (state = 'RULED') = (decision is not null)
    and (decision is null) = (reasons is null)
    and (decision is null) = (ruled_by_user is null)
    and (decision is null) = (ruled_by_party is null)),
  constraint not_in_own_case check (
    ruled_by_party is distinct from complainant and ruled_by_party is distinct from respondent),
  constraint closed check ((closed_at is not null) = (state in ('RULED', 'WITHDRAWN')))
);
create unique index one_open_case_of_a_kind on disputes.cases (work, complainant, respondent, ground)
  where state not in ('RULED', 'WITHDRAWN');
create index case_of_work on disputes.cases (work, id);
create index case_of_complainant on disputes.cases (complainant, id desc);
create index case_of_respondent on disputes.cases (respondent, id desc);
create index case_by_state on disputes.cases (state, id desc);

-- A null from_state: how a case begins.
create table disputes.case_transition (
  from_state text,
  to_state text not null,
  unique nulls not distinct (from_state, to_state)
);
insert into disputes.case_transition values
  (null, 'FILED'),
  ('FILED', 'NOTIFIED'),
  ('NOTIFIED', 'ANSWERED'), ('NOTIFIED', 'UNANSWERED'), ('NOTIFIED', 'WITHDRAWN'),
  ('ANSWERED', 'RULED'), ('ANSWERED', 'WITHDRAWN'),
  ('UNANSWERED', 'RULED'), ('UNANSWERED', 'WITHDRAWN');

create function disputes.moves() returns trigger language plpgsql security definer set search_path = '' as $$
declare before text := case when tg_op = 'INSERT' then null else old.state end;
begin
  if tg_op = 'UPDATE' and (
    (new.id, new.work, new.ground, new.complainant, new.respondent, new.rights, new.territory, new.order_id,
      new.claim, new.standing, new.filed_at)
    is distinct from (old.id, old.work, old.ground, old.complainant, old.respondent, old.rights, old.territory,
      old.order_id, old.claim, old.standing, old.filed_at)
    or (old.answer is not null and new.answer is distinct from old.answer)
    or (old.decision is not null and (new.decision, new.reasons) is distinct from (old.decision, old.reasons))) then
    raise exception 'what was said in a case stays' using errcode = 'integrity_constraint_violation';
  end if;
  if before is distinct from new.state and not exists (
    select from disputes.case_transition t
    where t.from_state is not distinct from before and t.to_state = new.state) then
    raise exception 'a case does not go from % to %', before, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger moves before insert or update on disputes.cases for each row execute function disputes.moves();
alter table disputes.cases enable always trigger moves;

create table disputes.case_hold (
  case_id uuid not null references disputes.cases,
  hold uuid not null,
  primary key (case_id, hold)
);

create table disputes.case_evidence (
  case_id uuid not null references disputes.cases,
  file uuid not null,
  by_party uuid not null,
  at timestamptz not null,
  primary key (case_id, file)
);

create table disputes.case_remedy (
  case_id uuid not null references disputes.cases,
  number integer not null check (number > 0),
  remedy jsonb not null,
  primary key (case_id, number)
);

create table disputes.case_step (
  id uuid primary key,
  case_id uuid not null references disputes.cases,
  what text not null,
  at timestamptz not null,
  by_user uuid not null,
  by_party uuid not null,
  act uuid not null
);
create index step_of_case on disputes.case_step (case_id, id);

create function disputes.immutable() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'what was said in a case stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger immutable before update or delete on disputes.case_hold
  for each row execute function disputes.immutable();
create trigger immutable before update or delete on disputes.case_evidence
  for each row execute function disputes.immutable();
create trigger immutable before update or delete on disputes.case_remedy
  for each row execute function disputes.immutable();
create trigger immutable before update or delete on disputes.case_step
  for each row execute function disputes.immutable();
alter table disputes.case_hold enable always trigger immutable;
alter table disputes.case_evidence enable always trigger immutable;
alter table disputes.case_remedy enable always trigger immutable;
alter table disputes.case_step enable always trigger immutable;

grant select, insert on disputes.cases, disputes.case_hold, disputes.case_evidence, disputes.case_remedy,
  disputes.case_step to colophon_app;
grant update on disputes.cases to colophon_app;
grant select on disputes.case_transition to colophon_app;
