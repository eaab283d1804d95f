import { Migration } from "@mikro-orm/migrations";
import { inboxTables } from "#shared/events/inbox.store.ts";

/**
 * Cards as codes; `terms` is what a card says in a few bits (profession, help, cost, …) as one text, of which there
 * are few different ones. A removed card leaves its version behind. `change` grows in commit order, because whoever
 * takes numbers holds the lock of the only row of `card_change` until it commits.
 */
const up = `
create table card (
  organization text not null,
  responder uuid not null,
  version bigint not null,
  change bigint not null,
  is_removed boolean not null,
  terms text not null,
  confirmed_on date not null,
  issues text[] not null,
  places text[] not null,
  languages text[] not null,
  primary key (organization, responder)
);
create unique index card_change_order on card (change);
create table card_change (
  only_row boolean primary key default true check (only_row),
  last_change bigint not null default 0
);
insert into card_change default values;
`;

export class CardsMigration extends Migration {
  override up(): void {
    this.addSql(`${up}${inboxTables}`);
  }
}
