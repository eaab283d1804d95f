import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** `due_order`: the nearest month of its issues, or what comes after all months; it is listed by that.
 * `opportunity_unsaid`: what a home that says all anew has not said yet; not recorded, because what comes of it is. */
export const opportunityMigration: SliceMigration = {
  name: "2026-11-26-opportunity",
  up: `
create table opportunity (
  id text primary key,
  need_id text not null unique,
  home text not null,
  responder text not null references responder (id),
  issues jsonb not null,
  due_order text not null,
  languages text[] not null,
  urgency text not null check (urgency in ('EMERGENCY', 'SOON', 'CAN_WAIT')),
  score int not null,
  state text not null check (state in ('OPEN', 'OFFERED', 'DECLINED', 'TAKEN', 'WITHDRAWN', 'EXPIRED')),
  gone_because text,
  declined_because text,
  answer_by timestamptz not null,
  received_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  check ((state in ('TAKEN', 'WITHDRAWN', 'EXPIRED')) = (gone_because is not null)),
  check ((state = 'DECLINED') = (declined_because is not null))
);
create index opportunity_in_order on opportunity (state, due_order, score desc, id);
create index opportunity_of_responder on opportunity (responder, state, due_order, score desc, id);
${recordChangesOf("opportunity")}
create table opportunity_unsaid (
  opportunity text primary key references opportunity (id) on delete cascade,
  home text not null
);
create index opportunity_unsaid_home on opportunity_unsaid (home);
`,
};

/** How long an answer is awaited, in the working time of whoever looks after the responder. */
export const awaitedOpportunityMigration: SliceMigration = {
  name: "2026-11-27-opportunity-awaited",
  up: `
alter table opportunity add column awaited_until timestamptz not null default now();
alter table opportunity alter column awaited_until drop default;
create index opportunity_received on opportunity (home, received_at);
`,
};

/**
 * Lists in order without sorting, however long: `-score`, because an index gives one direction, so that a page begins
 * where the one before ended. Those that can be answered have an order of their own, whatever has gone since.
 */
export const orderedOpportunityMigration: SliceMigration = {
  name: "2026-11-29-opportunity-ordered",
  up: `
drop index opportunity_in_order;
drop index opportunity_of_responder;
create index opportunity_live on opportunity (due_order, (-score), id) where state in ('OPEN', 'OFFERED');
create index opportunity_in_order on opportunity (state, due_order, (-score), id);
create index opportunity_of_responder on opportunity (responder, state, due_order, (-score), id);
`,
};
