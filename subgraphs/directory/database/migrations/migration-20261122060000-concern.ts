import { Migration } from "@mikro-orm/migrations";

/** Concerns and holds; and the inbox of what partners tell (its tables are those of shared/events/inbox.store.ts). */
export class Migration20261122060000Concern extends Migration {
  override up(): void {
    this.addSql("alter table organization add column is_held boolean not null default false");
    this.addSql(`create table organization_concern (
      number bigint generated always as identity primary key,
      id text not null unique,
      organization text not null,
      responder text,
      reason text not null,
      source text not null check (source in ('REPORTED', 'TOLD')),
      reported_by text,
      reported_by_organization text,
      reported_at timestamptz not null,
      state text not null check (state in ('OPEN', 'CLOSED')),
      outcome text,
      closed_at timestamptz,
      check (source = 'REPORTED' or (reported_by is null and reported_by_organization is null))
    )`);
    this.addSql("create index organization_concern_state on organization_concern (state, number)");
    this.addSql(`create index organization_concern_reporter
      on organization_concern (reported_by_organization, reported_by) where state = 'OPEN'`);
    this.addSql(`create table inbox_epoch (
      only_row boolean primary key default true check (only_row),
      epoch uuid not null default gen_random_uuid()
    )`);
    this.addSql("insert into inbox_epoch default values");
    this.addSql("create table inbox_sender (sender text primary key, position bigint not null default 0)");
  }
}
