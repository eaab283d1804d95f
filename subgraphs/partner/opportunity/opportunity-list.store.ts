import { type LegalIssueGroup, prefixOf } from "#shared/codes/legal-issue-group.ts";
import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
import type { OpportunityState } from "./opportunity.codes.ts";
import type { Opportunity } from "./opportunity.entity.ts";

/** What a list is ordered by: the nearest month, then the score, the highest first. */
export type OpportunityKey = [dueOrder: string, score: string, id: string];

/** What is left out, or null, bounds nothing. */
export type OpportunityFilter = {
  responder?: string | null | undefined;
  /** Somebody who looks after responders: those of theirs alone. */
  heldBy?: string | null | undefined;
  /** Those that have an issue of this group. */
  group?: LegalIssueGroup | null | undefined;
  /** Without one those that something can still be done about. */
  state?: OpportunityState | null | undefined;
};

type Times = "awaitedUntil" | "answerBy" | "receivedAt";
type Plain = "id" | "needId" | "home" | "responder" | "issues" | "dueOrder" | "languages" | "urgency" | "score";
type Standing = "state" | "goneBecause" | "declinedBecause";

/** What a list tells of an opportunity. */
export type OpportunityRow = Pick<Opportunity, Plain | Standing | Times>;

type RawRow = Omit<OpportunityRow, Times> & Record<Times, string>;

/** By month and score, one more than asked for. */
export async function opportunitiesInOrder(
  sql: Sql,
  page: PageRequest<OpportunityKey>,
  filter: OpportunityFilter,
): Promise<OpportunityRow[]> {
  const { text, values } = opportunityQuery(page, filter);
  const rows = await sql.query<RawRow>(text, values);
  return rows.map(({ awaitedUntil, answerBy, receivedAt, ...row }) => ({
    ...row,
    awaitedUntil: new Date(awaitedUntil),
    answerBy: new Date(answerBy),
    receivedAt: new Date(receivedAt),
  }));
}

const selectRows = `
select id, need_id as "needId", home, responder, issues, due_order as "dueOrder", languages, urgency, score, state,
  gone_because as "goneBecause", declined_because as "declinedBecause",
  ${isoText("awaited_until")} as "awaitedUntil", ${isoText("answer_by")} as "answerBy",
  ${isoText("received_at")} as "receivedAt"
from opportunity`;

/** Written so that an index gives the order, wherever in the list the page begins, and a page alone is read. */
export function opportunityQuery({ first, after }: PageRequest<OpportunityKey>, filter: OpportunityFilter) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { responder, heldBy, group, state } = filter;
  const conditions = [
    isGiven(state) ? `state = ${bind(state)}` : isLive,
    isGiven(responder) && `responder = ${bind(responder)}`,
    isGiven(heldBy) && `exists (select from responder r where r.id = responder and r.held_by = ${bind(heldBy)})`,
    isGiven(group) && hasIssueOf(bind(`${prefixOf(group)}-`)),
    after && `(due_order, -score, id) > (${bind(after[0])}, ${bind(-Number(after[1]))}::int, ${bind(after[2])})`,
  ];
  const where = conditions.filter(Boolean).join(" and ");
  const text = `${selectRows} where ${where} order by due_order, -score, id limit ${bind(first + 1)}`;
  return { text, values };
}

/** In the words of the index that holds those alone. */
const isLive = "state in ('OPEN', 'OFFERED')";

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}

function hasIssueOf(prefix: string): string {
  return `jsonb_path_exists(issues, '$[*] ? (@.issue starts with $prefix)', jsonb_build_object('prefix', ${prefix}::text))`;
}
