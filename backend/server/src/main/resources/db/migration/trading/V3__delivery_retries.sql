-- One order that cannot be delivered does not keep the others waiting: each has its own next try, with growing pauses.
alter table trading.orders
  add column delivery_attempts integer not null default 0,
  add column deliver_at timestamptz not null default '-infinity';
drop index trading.order_to_deliver;
create index order_to_deliver on trading.orders (deliver_at, id) where state = 'PAID' and delivered_at is null;
