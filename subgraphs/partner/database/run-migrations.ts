import { Migration } from "@mikro-orm/migrations";
import type { SliceMigration } from "./slice-migration.ts";

/** The ORM's form of the slices' steps, in the given order. */
export function migrationClasses(steps: readonly SliceMigration[]) {
  return steps.map((step) => ({
    name: step.name,
    class: class extends Migration {
      override up(): void {
        this.addSql(step.up);
      }
    },
  }));
}
