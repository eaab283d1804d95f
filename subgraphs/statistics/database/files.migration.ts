import { Migration } from "@mikro-orm/migrations";
import { recordChangesOf } from "#shared/audit/record-tables.ts";

/** What is published stays as it is, whoever writes: nobody who cited a number finds another one. */
const filesTable = `
create table edition_file (
  edition text not null references edition (id),
  name text not null,
  bytes bytea not null,
  primary key (edition, name)
);
create function keep_published() returns trigger language plpgsql as $$
begin
  raise exception 'what is published is never changed (%)', tg_table_name using errcode = '23000';
end $$;
create trigger edition_file_kept before update or delete on edition_file
  for each row execute function keep_published();
create trigger edition_table_kept before update or delete on edition_table
  for each row execute function keep_published();
`;

/** The files of editions, byte for byte as they were written when they were published. */
export class FilesMigration extends Migration {
  override up(): void {
    this.addSql(filesTable);
    this.addSql(recordChangesOf("edition_file"));
  }
}
