import { Migration } from "@mikro-orm/migrations";
import { chainTables, changeFunctions, recordChangesOf, recordRowsOf } from "#shared/audit/record-tables.ts";

export class Migration20261123000000Records extends Migration {
  override up(): void {
    this.addSql(`create table audit_entry (
      id text primary key,
      at timestamptz not null,
      actor_issuer text not null,
      actor text not null,
      action text not null,
      subject text not null,
      request_id text not null,
      details jsonb not null
    )`);
    this.addSql(changeFunctions);
    this.addSql(chainTables);
    this.addSql(recordChangesOf("organization"));
    this.addSql(recordChangesOf("organization_event"));
    this.addSql(recordRowsOf("command"));
  }
}
