import { Migration } from "@mikro-orm/migrations";
import { recordChangesOf } from "#shared/audit/record-tables.ts";

/** The catalogue. `spoken`: what people say instead of the title; `words`: what a search looks in. */
export class Migration20261127000000Resources extends Migration {
  override up(): void {
    this.addSql(`create table resource (
      id text primary key,
      title text not null,
      publisher text not null,
      year integer,
      kind text not null,
      url text not null,
      issues text[] not null,
      jurisdictions text[] not null,
      language text not null,
      checked_on date,
      spoken text not null,
      state text not null check (state in ('PROPOSED', 'LISTED', 'REFUSED', 'WITHDRAWN')),
      refusal text,
      proposed_by text,
      proposed_by_organization text,
      entered_at timestamptz not null,
      decided_at timestamptz,
      number bigint generated always as identity,
      words tsvector generated always as (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', publisher), 'B')
        || setweight(to_tsvector('simple', spoken), 'C')) stored,
      check ((state = 'REFUSED') = (refusal is not null))
    )`);
    this.addSql("create index resource_words on resource using gin (words) where state = 'LISTED'");
    this.addSql("create unique index resource_address on resource (url) where state in ('PROPOSED', 'LISTED')");
    this.addSql("create unique index resource_number on resource (number)");
    this.addSql(`create index resource_proposer
      on resource (proposed_by_organization, number) where proposed_by_organization is not null`);
    this.addSql(recordChangesOf("resource"));
  }
}
