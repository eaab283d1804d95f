import { Migration } from "@mikro-orm/migrations";
import { inboxTables } from "#shared/events/inbox.store.ts";

/** Concerns and holds; and the inbox of what partners tell. */
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
    this.addSql(inboxTables);
  }
}
