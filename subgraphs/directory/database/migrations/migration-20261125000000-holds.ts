import { Migration } from "@mikro-orm/migrations";

export class Migration20261125000000Holds extends Migration {
  override up(): void {
    this.addSql(`alter table organization_concern add column is_suspending boolean not null default false`);
    this.addSql(`create index organization_concern_suspending on organization_concern (responder)
      where is_suspending and source = 'REPORTED'`);
  }
}
