-- Whether the owner lets everybody read the codes by which likeness is found. Nobody does unless they say so.
alter table works.work add column codes_published boolean not null default false;
grant update (codes_published) on works.work to colophon_app;
