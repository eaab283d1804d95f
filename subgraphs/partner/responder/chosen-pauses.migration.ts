import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * Which profiles pause while somebody is away is chosen one by one; whoever had all of them pause has chosen those that
 * they look after. It says the same as before, so nothing is recorded anew.
 */
export const chosenPausesMigration: SliceMigration = {
  name: "2026-12-05-chosen-pauses",
  up: `
alter table reachability add column pauses text[] not null default '{}';
alter table reachability disable trigger user;
update reachability set pauses = array(
  select id from responder where held_by = reachability.person and state <> 'RETIRED' order by id)
where pauses_profiles;
alter table reachability enable trigger user;
alter table reachability drop column pauses_profiles;
`,
};
