-- Double entry: journals of postings that sum to zero, on accounts whose balance only a posting can change.
create schema payments;
grant usage on schema payments to colophon_app;

create table payments.account (
  id uuid primary key,
  kind text not null check (kind in ('CLEARING', 'ESCROW', 'PARTY', 'FEE', 'RECEIVABLE')),
  owner uuid,
  order_id uuid,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  -- The register's own accounts are kept as sub-balances, so that no payment waits for another's row.
  slot smallint not null default 0 check (slot between 0 and 15),
  balance bigint not null default 0,
  postings bigint not null default 0,
  constraint account_once unique nulls not distinct (kind, owner, order_id, currency, slot),
  constraint account_owner check ((kind in ('PARTY', 'RECEIVABLE')) = (owner is not null)),
  constraint account_order check ((kind = 'ESCROW') = (order_id is not null)),
  -- What the register owes is never negative; what it is owed (by gateways, by a charged-back payer) never positive.
  constraint account_floor check (kind in ('CLEARING', 'RECEIVABLE') or balance >= 0),
  constraint account_ceiling check (kind <> 'RECEIVABLE' or balance <= 0)
);

create table payments.journal (
  id uuid primary key,
  act uuid not null,
  kind text not null check (kind in ('SETTLEMENT', 'SURPLUS', 'RELEASE', 'REFUND', 'RETURN', 'CHARGE_BACK')),
  order_id uuid not null,
  payment uuid,
  at timestamptz not null,
  transaction xid8 not null default pg_current_xact_id(),
  constraint journal_once_per_act unique nulls not distinct (act, kind, order_id, payment)
);
create index journal_of_order on payments.journal (order_id);

create table payments.posting (
  journal uuid not null references payments.journal,
  account uuid not null references payments.account,
  amount bigint not null check (amount <> 0),
  -- The account's number of this posting and its balance after it, both written by the database.
  number bigint not null,
  balance bigint not null,
  primary key (account, number),
  constraint posting_once unique (journal, account)
);

grant select, insert on payments.account, payments.journal, payments.posting to colophon_app;

-- The only way to a balance. The row is locked as by FOR NO KEY UPDATE; the ledger inserts in the order of accounts.
create function payments.post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from payments.journal j where j.id = new.journal and j.transaction = pg_current_xact_id()) then
    raise exception 'a journal is complete when its transaction ends' using errcode = 'integrity_constraint_violation';
  end if;
  update payments.account a set balance = a.balance + new.amount, postings = a.postings + 1
    where a.id = new.account
    returning a.postings, a.balance into strict new.number, new.balance;
  return new;
end $$;
create trigger post before insert on payments.posting for each row execute function payments.post();

create function payments.balanced() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from payments.posting p join payments.account a on a.id = p.account
    where p.journal = new.journal group by a.currency having sum(p.amount) <> 0) then
    raise exception 'the postings of a journal sum to zero' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger balanced after insert on payments.posting
  deferrable initially deferred for each row execute function payments.balanced();

create function payments.complete() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from payments.posting p where p.journal = new.id) then
    raise exception 'a journal has postings' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger complete after insert on payments.journal
  deferrable initially deferred for each row execute function payments.complete();

create function payments.opened() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.balance <> 0 or new.postings <> 0 then
    raise exception 'an account opens empty' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger opened before insert on payments.account for each row execute function payments.opened();

create function payments.immutable() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'the ledger is only added to' using errcode = 'integrity_constraint_violation';
end $$;
create trigger immutable before update or delete on payments.journal
  for each row execute function payments.immutable();
create trigger immutable before update or delete on payments.posting
  for each row execute function payments.immutable();
create trigger kept before delete on payments.account for each row execute function payments.immutable();
create trigger never_emptied before truncate on payments.journal execute function payments.immutable();
create trigger never_emptied before truncate on payments.posting execute function payments.immutable();
create trigger never_emptied before truncate on payments.account execute function payments.immutable();

-- Also while a session calls itself a replica, which switches ordinary triggers off.
alter table payments.account enable always trigger opened;
alter table payments.account enable always trigger kept;
alter table payments.account enable always trigger never_emptied;
alter table payments.journal enable always trigger complete;
alter table payments.journal enable always trigger immutable;
alter table payments.journal enable always trigger never_emptied;
alter table payments.posting enable always trigger post;
alter table payments.posting enable always trigger balanced;
alter table payments.posting enable always trigger immutable;
alter table payments.posting enable always trigger never_emptied;
