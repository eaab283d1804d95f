/**
 * SQL of a database's chain of records, for the migration of whoever keeps one. Migrations that have run hold it:
 * it is never edited, the next change is a step of its own.
 *
 * Every transaction has a change id. Rows of recorded tables carry the id of the change that wrote them last; at
 * commit a change without an audit entry under the same id is refused, whoever made it and by whatever way.
 */
export const changeFunctions = `
create function current_change() returns uuid language plpgsql as $$
declare
  known text := current_setting('alight.change', true);
begin
  if known is null or known = '' then
    known := gen_random_uuid()::text;
    perform set_config('alight.change', known, true);
  end if;
  return known::uuid;
end $$;
create function stamp_change() returns trigger language plpgsql as $$
begin
  new.change := current_change();
  return new;
end $$;
create function require_record() returns trigger language plpgsql as $$
declare
  this uuid := current_change();
begin
  if current_setting('alight.recorded', true) = this::text then return null; end if;
  if not exists (select 1 from audit_entry where change = this) then
    raise exception 'a change of % has no record in its transaction', tg_table_name using errcode = '23000';
  end if;
  perform set_config('alight.recorded', this::text, true);
  return null;
end $$;
create function announce_record() returns trigger language plpgsql as $$
begin
  perform pg_notify('audit_entry', '');
  return null;
end $$;
`;

/** Of a table `audit_entry` with the columns of an entry: what sealing adds, and the tables beside it. */
export const chainTables = `
alter table audit_entry
  add column seq bigint generated always as identity,
  add column change uuid not null default current_change(),
  add column epoch uuid,
  add column position bigint,
  add column hash text,
  add constraint audit_entry_sealed check ((position is null) = (hash is null) and (position is null) = (epoch is null));
create unique index audit_entry_position on audit_entry (epoch, position);
create index audit_entry_unsealed on audit_entry (seq) where position is null;
create index audit_entry_change on audit_entry (change);
create trigger audit_entry_announced after insert on audit_entry
  for each statement execute function announce_record();
create table audit_chain (
  only_one boolean primary key default true check (only_one),
  epoch uuid not null default gen_random_uuid(),
  position bigint not null default 0,
  hash text not null default ''
);
insert into audit_chain default values;
create table audit_head (
  epoch uuid not null,
  position bigint not null,
  hash text not null,
  keyid text not null,
  statement text not null,
  primary key (epoch, position, keyid)
);
create table held_head (
  party text not null,
  epoch uuid not null,
  position bigint not null,
  hash text not null,
  statement text not null,
  received_at timestamptz not null,
  primary key (party, epoch)
);
create table refused_head (
  party text not null,
  epoch uuid not null,
  position bigint not null,
  hash text not null,
  verdict text not null,
  statement text not null,
  held text not null,
  received_at timestamptz not null,
  primary key (party, epoch, position, hash)
);
`;

/** Beside a chain: the announcements of epochs that an older state of the database, put back, has begun. */
export const epochTable = `
create table audit_epoch (
  epoch uuid primary key,
  statement text not null
);
`;

function beginRecordsOf(table: string): string {
  return `
insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
select gen_random_uuid(), date_trunc('milliseconds', now()), 'service', 'migration', 'records.begin', '${table}',
  gen_random_uuid(), '{}'
where exists (select 1 from ${table});
`;
}

/** Makes every change of a table need a record; rows that stand already are put under a record of this very step. */
export function recordChangesOf(table: string): string {
  return recordWhen("insert or update or delete", { table, stampedOn: "insert or update" });
}

/** Makes every new row of a table need a record; for rows that are forgotten in time. */
export function recordRowsOf(table: string): string {
  return recordWhen("insert", { table, stampedOn: "insert" });
}

function recordWhen(events: string, { table, stampedOn }: { table: string; stampedOn: string }): string {
  return `
alter table ${table} add column change uuid;
${beginRecordsOf(table)}
update ${table} set change = current_change();
alter table ${table} alter column change set not null;
create trigger ${table}_stamped before ${stampedOn} on ${table} for each row execute function stamp_change();
create constraint trigger ${table}_recorded after ${events} on ${table}
  deferrable initially deferred for each row execute function require_record();
`;
}
