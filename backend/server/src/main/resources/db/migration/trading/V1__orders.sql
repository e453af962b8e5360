-- Orders and their life: which state follows which stands in the database too, and what the parties saw never changes.
create schema trading;
grant usage on schema trading to colophon_app;

create table trading.orders (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('LICENCE', 'TRANSFER')),
  state text not null,
  work uuid not null,
  seller uuid not null,
  buyer uuid not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  price bigint not null check (price >= 0),
  fee_basis_points integer not null check (fee_basis_points between 0 and 10000),
  offer uuid,
  offer_version integer,
  licence uuid,
  hold uuid,
  contested_by uuid,
  placed_at timestamptz not null,
  paid_at timestamptz,
  delivered_at timestamptz,
  inspection_ends timestamptz,
  closed_at timestamptz,
  constraint two_sides check (buyer <> seller),
  constraint of_an_offer check ((kind = 'LICENCE') = (offer is not null) and (offer is null) = (offer_version is null)),
  constraint paid_when_paid check ((paid_at is not null) = (state in ('PAID', 'COMPLETED', 'REFUNDED'))),
  constraint delivered_when_completed check (state <> 'COMPLETED' or delivered_at is not null),
  constraint closed_when_closed check ((closed_at is not null) = (state in ('COMPLETED', 'CANCELLED', 'REFUNDED'))),
  constraint contested_in_escrow check (contested_by is null or state = 'PAID')
);
create index order_of_buyer on trading.orders (buyer, id desc);
create index order_of_seller on trading.orders (seller, id desc);
create index order_of_work on trading.orders (work, state);
create index order_to_deliver on trading.orders (id) where state = 'PAID' and delivered_at is null;

-- A null from_state: how an order of this kind begins.
create table trading.order_transition (
  kind text not null,
  from_state text,
  to_state text not null,
  unique nulls not distinct (kind, from_state, to_state)
);
insert into trading.order_transition values
  ('LICENCE', null, 'PLACED'),
  ('LICENCE', 'PLACED', 'PAID'), ('LICENCE', 'PLACED', 'CANCELLED'),
  ('LICENCE', 'PAID', 'COMPLETED'), ('LICENCE', 'PAID', 'REFUNDED'),
  ('TRANSFER', null, 'PROPOSED'),
  ('TRANSFER', 'PROPOSED', 'ACCEPTED'), ('TRANSFER', 'PROPOSED', 'CANCELLED'),
  ('TRANSFER', 'ACCEPTED', 'PAID'), ('TRANSFER', 'ACCEPTED', 'CANCELLED'),
  ('TRANSFER', 'PAID', 'COMPLETED'), ('TRANSFER', 'PAID', 'REFUNDED');

create function trading.moves() returns trigger language plpgsql security definer set search_path = '' as $$
declare before text := case when tg_op = 'INSERT' then null else old.state end;
begin
  if tg_op = 'UPDATE' and (new.id, new.kind, new.work, new.seller, new.buyer, new.currency, new.price,
      new.fee_basis_points, new.offer, new.offer_version, new.placed_at)
    is distinct from (old.id, old.kind, old.work, old.seller, old.buyer, old.currency, old.price,
      old.fee_basis_points, old.offer, old.offer_version, old.placed_at) then
    raise exception 'what was ordered does not change' using errcode = 'integrity_constraint_violation';
  end if;
  if before is distinct from new.state and not exists (
    select from trading.order_transition t
    where t.kind = new.kind and t.from_state is not distinct from before and t.to_state = new.state) then
    raise exception 'an order does not go from % to %', before, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger moves before insert or update on trading.orders for each row execute function trading.moves();
alter table trading.orders enable always trigger moves;

create table trading.order_terms (
  order_id uuid primary key references trading.orders,
  terms jsonb not null
);

-- Whom the money goes to, fixed when the rights moved.
create table trading.order_payee (
  order_id uuid not null references trading.orders,
  party uuid not null,
  share text not null,
  amount bigint not null check (amount >= 0),
  primary key (order_id, party)
);

create table trading.order_co_owner (
  order_id uuid not null references trading.orders,
  party uuid not null,
  primary key (order_id, party)
);
create index order_of_co_owner on trading.order_co_owner (party, order_id desc);

create table trading.order_step (
  id uuid primary key,
  order_id uuid not null references trading.orders,
  what text not null,
  at timestamptz not null,
  by_user uuid not null,
  by_party uuid not null,
  act uuid not null
);
create index step_of_order on trading.order_step (order_id, id);

create function trading.immutable() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'what was seen and done stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger immutable before update or delete on trading.order_terms
  for each row execute function trading.immutable();
create trigger immutable before update or delete on trading.order_payee
  for each row execute function trading.immutable();
create trigger immutable before update or delete on trading.order_step
  for each row execute function trading.immutable();
alter table trading.order_terms enable always trigger immutable;
alter table trading.order_payee enable always trigger immutable;
alter table trading.order_step enable always trigger immutable;

grant select, insert on trading.orders, trading.order_terms, trading.order_payee, trading.order_co_owner,
  trading.order_step to colophon_app;
grant update on trading.orders to colophon_app;
grant select on trading.order_transition to colophon_app;
