-- The application may read which migrations have run, so that it can refuse a database that lags behind its code.
grant usage on schema public to colophon_app;
grant select on "${flyway:table}" to colophon_app;
alter default privileges in schema public grant select on tables to colophon_app;
