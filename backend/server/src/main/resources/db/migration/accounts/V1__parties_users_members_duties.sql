-- Who is who: parties, the users among them, members of organisations, duties. All personal data stands here.
create schema accounts;
grant usage on schema accounts to colophon_app;

create table accounts.party (
    id                uuid primary key,
    kind              text        not null check (kind in ('PERSON', 'ORGANISATION')),
    name              text        not null check (char_length(name) <= 200),
    credited_name     text check (char_length(credited_name) <= 200),
    country           text check (country ~ '^[A-Z]{2}$'),
    nationality       text check (nationality ~ '^[A-Z]{2}$'),
    born              text check (born ~ '^\d{4}(-\d{2}){0,2}$'),
    died              text check (died ~ '^\d{4}(-\d{2}){0,2}$'),
    organisation_kind text check (organisation_kind in ('COMPANY', 'STUDIO', 'ASSOCIATION', 'PUBLIC_BODY', 'OTHER')),
    level             text        not null check (level in ('DECLARED', 'EMAIL_CONFIRMED', 'VERIFIED')),
    declared_by       uuid references accounts.party,
    created_at        timestamptz not null,
    erased_at         timestamptz,
    version           bigint      not null,
    constraint erased_means_erased check (
        case when erased_at is null then name <> ''
             else name = '' and num_nonnulls(credited_name, country, nationality, born, died) = 0 end),
    constraint kind_of_organisations_only check (kind = 'ORGANISATION' or organisation_kind is null)
);
create index party_by_name on accounts.party (lower(name) text_pattern_ops, id) where erased_at is null;
grant select, insert, update on accounts.party to colophon_app;

create table accounts.user_account (
    id                 uuid primary key,
    person             uuid        not null references accounts.party,
    email              text        not null check (char_length(email) <= 254),
    email_key          text        not null,
    password_hash      text        not null,
    language           text        not null check (language in ('en', 'zh-CN')),
    email_confirmed_at timestamptz,
    created_at         timestamptz not null,
    disabled_at        timestamptz,
    version            bigint      not null,
    constraint one_user_for_a_person unique (person),
    constraint one_user_for_an_email unique (email_key)
);
grant select, insert, update on accounts.user_account to colophon_app;

-- Only the digest of a token is kept: whoever reads this table can confirm nothing.
create table accounts.email_token (
    digest     bytea primary key,
    user_id    uuid        not null references accounts.user_account,
    email_key  text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index email_token_by_expiry on accounts.email_token (expires_at);
grant select, insert, update, delete on accounts.email_token to colophon_app;

create table accounts.membership (
    id           uuid primary key,
    organisation uuid        not null references accounts.party,
    user_id      uuid        not null references accounts.user_account,
    role         text        not null check (role in ('ADMIN', 'MEMBER')),
    since        timestamptz not null,
    until        timestamptz check (until >= since),
    version      bigint      not null
);
create unique index one_standing_membership on accounts.membership (organisation, user_id) where until is null;
create index membership_of_user on accounts.membership (user_id) where until is null;
grant select, insert, update on accounts.membership to colophon_app;

create table accounts.invitation (
    id           uuid primary key,
    organisation uuid        not null references accounts.party,
    email        text        not null,
    email_key    text        not null,
    role         text        not null check (role in ('ADMIN', 'MEMBER')),
    invited_by   uuid        not null references accounts.user_account,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    accepted_by  uuid references accounts.user_account,
    withdrawn_at timestamptz,
    version      bigint      not null,
    constraint accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
    constraint ended_once check (accepted_at is null or withdrawn_at is null)
);
create unique index one_open_invitation on accounts.invitation (organisation, email_key)
    where accepted_at is null and withdrawn_at is null;
create index invitation_by_email on accounts.invitation (email_key);
grant select, insert, update on accounts.invitation to colophon_app;

create table accounts.duty_grant (
    id         uuid primary key,
    user_id    uuid        not null references accounts.user_account,
    duty       text        not null check (duty in ('EXAMINER', 'ADJUDICATOR', 'TREASURER', 'OPERATOR')),
    granted_at timestamptz not null,
    granted_by uuid        not null,
    grant_act  uuid        not null unique,
    revoked_at timestamptz check (revoked_at >= granted_at),
    revoked_by uuid,
    revoke_act uuid unique,
    version    bigint      not null,
    constraint revoked_wholly check (num_nulls(revoked_at, revoked_by, revoke_act) in (0, 3))
);
create unique index one_standing_duty on accounts.duty_grant (user_id, duty) where revoked_at is null;
create index duty_holders on accounts.duty_grant (duty) where revoked_at is null;
grant select, insert, update on accounts.duty_grant to colophon_app;

-- Two operators who revoke each other at the same moment wait for each other here, and the second is refused.
create function accounts.keep_an_operator() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('accounts.last-operator', 0));
    if not exists (select from accounts.duty_grant where duty = 'OPERATOR' and revoked_at is null) then
        raise exception 'the last operator stays' using errcode = '23514', constraint = 'last_operator_stays';
    end if;
    return null;
end $$;
create trigger last_operator_stays after update or delete on accounts.duty_grant
    for each row when (old.duty = 'OPERATOR' and old.revoked_at is null) execute function accounts.keep_an_operator();
alter table accounts.duty_grant enable always trigger last_operator_stays;

create function accounts.keep_an_admin() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('accounts.last-admin:' || old.organisation, 0));
    if not exists (select from accounts.membership
                    where organisation = old.organisation and role = 'ADMIN' and until is null) then
        raise exception 'the last admin stays' using errcode = '23514', constraint = 'last_admin_stays';
    end if;
    return null;
end $$;
create trigger last_admin_stays after update or delete on accounts.membership
    for each row when (old.role = 'ADMIN' and old.until is null) execute function accounts.keep_an_admin();
alter table accounts.membership enable always trigger last_admin_stays;

-- How often somebody tried: by account, by address, and by both. In the database, so that it holds for every
-- process of the installation and outlives a restart.
create table accounts.attempt (
    subject text primary key,
    tries   int         not null check (tries >= 0),
    since   timestamptz not null
);
create index attempt_by_time on accounts.attempt (since);
grant select, insert, update, delete on accounts.attempt to colophon_app;
