import { Migration } from "@mikro-orm/migrations";

export class Migration20261122000000Directory extends Migration {
  override up(): void {
    this.addSql(`create table organization (
      id text primary key,
      admission text not null,
      record text not null,
      rekeys jsonb not null,
      admission_version int not null,
      record_version int not null,
      status text not null check (status in ('ACTIVE', 'SUSPENDED')),
      is_listed boolean not null,
      changed_at timestamptz not null
    )`);
    this.addSql(`create table organization_event (
      id bigint generated always as identity primary key,
      organization text not null references organization (id),
      kind text not null,
      admission text not null,
      record text not null,
      actor text not null,
      at timestamptz not null
    )`);
    this.addSql("create index organization_event_organization on organization_event (organization, id)");
    this.addSql(`create table command (
      actor text not null,
      key text not null,
      input_hash text not null,
      organization text not null,
      at timestamptz not null,
      primary key (actor, key)
    )`);
  }
}
