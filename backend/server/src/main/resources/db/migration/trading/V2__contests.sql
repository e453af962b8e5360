-- Every case that names an order in escrow: the order goes on when the last of them is over, not the first.
create table trading.order_contest (
  order_id uuid not null references trading.orders,
  case_id uuid not null,
  primary key (order_id, case_id)
);
insert into trading.order_contest select id, contested_by from trading.orders where contested_by is not null;
grant select, insert, delete on trading.order_contest to colophon_app;
