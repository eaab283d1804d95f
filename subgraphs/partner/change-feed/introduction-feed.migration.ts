import type { SliceMigration } from "../database/slice-migration.ts";

/** A change of what belongs to an introduction is a change of the introduction. */
function watchPartsIn(table: string): string {
  return `create trigger ${table}_watched after insert or update on ${table}
  for each row execute function note_introduction_part();`;
}

/**
 * What the home of an introduction watches: where it stands, its timeline with what was seen of it, how names are
 * looked for, who took a note. Everything else that belongs to it changes together with one of these. That one is erased is told to
 * nobody: nothing is to name it any more.
 */
export const introductionFeedMigration: SliceMigration = {
  name: "2026-12-02-introduction-feed",
  up: `
create function note_introduction_part() returns trigger language plpgsql as $$
begin
  insert into change (type, subject) values ('Introduction', new.introduction);
  perform pg_notify('change', '');
  return null;
end $$;
create trigger introduction_watched after insert or update on introduction
  for each row execute function note_change('Introduction');
${watchPartsIn("introduction_step")}
${watchPartsIn("conflict_check")}
${watchPartsIn("note_reader")}
`,
};
