import type { SliceMigration } from "../database/slice-migration.ts";

/** What a stream shows: the name of its field's type. */
type WatchedType = "Opportunity" | "InboxItem" | "Update";

/**
 * Notes every change of a table that people watch, in its own transaction: no way of changing it can forget to. Of a
 * row nothing is noted but its id: each stream reads it anew, as far as its reader may see it.
 */
function watchChangesOf(table: string, type: WatchedType): string {
  return `create trigger ${table}_watched after insert or update or delete on ${table}
  for each row execute function note_change('${type}');`;
}

/**
 * That rows which people watch have changed, for a week. Not recorded: the change itself is. A note has no position
 * at first, since a sequence is not commit order.
 */
export const changeFeedMigration: SliceMigration = {
  name: "2026-11-22-change-feed",
  up: `
create table change (
  seq bigint generated always as identity primary key,
  type text not null,
  subject text not null,
  position bigint unique,
  placed_at timestamptz
);
create index change_unplaced on change (seq) where position is null;
create index change_of_type on change (type, position);
create table change_feed (
  only_one boolean primary key default true check (only_one),
  last_position bigint not null default 0,
  forgotten bigint not null default 0
);
insert into change_feed default values;
create function note_change() returns trigger language plpgsql as $$
begin
  insert into change (type, subject) values (tg_argv[0], coalesce(new.id, old.id));
  perform pg_notify('change', '');
  return null;
end $$;
${watchChangesOf("opportunity", "Opportunity")}
${watchChangesOf("inbox_item", "InboxItem")}
`,
};

/** What there is for people to look at is watched too. */
export const watchedNoticeMigration: SliceMigration = {
  name: "2026-11-30-watched-notice",
  up: watchChangesOf("notice", "Update"),
};
