import { Migration } from "@mikro-orm/migrations";
import { epochTable } from "#shared/audit/record-tables.ts";

export class Migration20261123060000RecordEpochs extends Migration {
  override up(): void {
    this.addSql(epochTable);
  }
}
