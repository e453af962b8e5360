-- The escrow of each order, every attempt to pay it, and everything a gateway ever said about an attempt.
create table payments.escrow (
  order_id uuid primary key,
  work uuid not null,
  payer uuid not null,
  seller uuid not null check (seller <> payer),
  currency char(3) not null,
  amount bigint not null check (amount > 0),
  account uuid not null references payments.account,
  state text not null default 'OPEN' check (state in ('OPEN', 'FUNDED', 'RELEASED', 'REFUNDED')),
  opened_at timestamptz not null
);

create table payments.payment (
  id uuid primary key,
  order_id uuid not null references payments.escrow,
  payer uuid not null,
  currency char(3) not null,
  amount bigint not null check (amount > 0),
  method text not null check (method in ('SIMULATED_CARD', 'BANK_TRANSFER')),
  state text not null check (state in ('STARTED', 'WAITING', 'SETTLED', 'FAILED', 'UNKNOWN', 'REFUNDED')),
  reference text unique,
  instructions jsonb,
  started_at timestamptz not null,
  sent_at timestamptz,
  changed_at timestamptz not null,
  asked integer not null default 0,
  ask_at timestamptz
);
-- Two taps on a button are one payment.
create unique index one_attempt_under_way on payments.payment (order_id)
  where state in ('STARTED', 'WAITING', 'UNKNOWN');
create index payment_of_order on payments.payment (order_id, started_at);
create index payment_to_ask on payments.payment (ask_at) where ask_at is not null;
create index payment_by_state on payments.payment (state, id);

create table payments.payment_transition (
  from_state text not null,
  to_state text not null,
  primary key (from_state, to_state)
);
insert into payments.payment_transition values
  ('STARTED', 'WAITING'), ('STARTED', 'SETTLED'), ('STARTED', 'FAILED'), ('STARTED', 'UNKNOWN'),
  ('WAITING', 'SETTLED'), ('WAITING', 'FAILED'), ('WAITING', 'UNKNOWN'),
  ('UNKNOWN', 'WAITING'), ('UNKNOWN', 'SETTLED'), ('UNKNOWN', 'FAILED'),
  ('FAILED', 'SETTLED'),
  ('SETTLED', 'FAILED'), ('SETTLED', 'REFUNDED');

create function payments.moves() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> old.state and not exists (
    select from payments.payment_transition t where t.from_state = old.state and t.to_state = new.state) then
    raise exception 'a payment does not go from % to %', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger moves before update of state on payments.payment for each row execute function payments.moves();
alter table payments.payment enable always trigger moves;

create table payments.observation (
  id uuid primary key,
  payment uuid not null references payments.payment,
  state text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  effect text not null check (effect in ('MOVED', 'REPEATED', 'STALE'))
);
create index observation_of_payment on payments.observation (payment, received_at);
create trigger immutable before update or delete on payments.observation
  for each row execute function payments.immutable();
alter table payments.observation enable always trigger immutable;

-- The book of the simulated card's own bank, which outlives a restart of ours; empty outside demonstrations.
create table payments.simulated_charge (
  attempt uuid primary key,
  outcome text not null check (outcome in ('SETTLED', 'DECLINED')),
  at timestamptz not null,
  returned_at timestamptz
);

grant select, insert on payments.escrow, payments.payment, payments.observation to colophon_app;
grant select on payments.payment_transition to colophon_app;
grant update (state) on payments.escrow to colophon_app;
grant update (state, reference, instructions, sent_at, changed_at, asked, ask_at) on payments.payment to colophon_app;
grant select, insert on payments.simulated_charge to colophon_app;
grant update (returned_at) on payments.simulated_charge to colophon_app;
