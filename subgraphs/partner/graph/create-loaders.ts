import DataLoader from "dataloader";
import type { Sql } from "#shared/database/sql.ts";
import { openCaseFiles, wholeCaseFiles } from "../case-file/case-file-row.ts";
import type { Loaders } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inboxRows } from "../inbox/inbox-item.store.ts";
import { introducedNeedRows } from "../introduction/introduced-need.store.ts";
import { introductionRows } from "../introduction/introduction.store.ts";
import { needRows } from "../need/need.store.ts";
import { recentNeedsLike } from "../need/similar-needs.store.ts";
import { notesOf } from "../note/note.store.ts";
import { notePeople } from "../note/note-people.store.ts";
import { opportunitiesByIds } from "../opportunity/opportunity.store.ts";
import { peopleByIds } from "../person/person.store.ts";
import { contactsOf } from "../reachability/contacts.store.ts";
import { givenEmailsOf, reachabilityOf } from "../reachability/reachability.store.ts";
import { approvedResponderRows, responderRows } from "../responder/responder.store.ts";
import { readLooking } from "../showing/looking.ts";
import { showingsByIds } from "../showing/showing.store.ts";
import { readWouldShow, type WouldShowParts } from "../showing/would-show.ts";

/** More ids than this in one request are read in several queries. */
const maxBatchSize = 1_000;

export type LoaderSources = {
  /** The request's entity manager, made when it is first needed. */
  em: () => EntityManager;
  sql: Sql;
  /** Aborted when nobody waits for the answer any more: nothing more is read then. */
  signal: AbortSignal | undefined;
  /** Whether somebody of home asks. Rows that others may not know of are not even read for them: no time is told. */
  isHome: boolean;
  /** Somebody of another organization: they read what they were introduced to, found by their own id. */
  person: string | undefined;
  now: Date;
  organization: string;
  looks: Looks;
};

/** By which it is found out whom a need would reach. */
export type Looks = Pick<WouldShowParts, "ask" | "partyOf">;

/** Loaders of one request: every row at most once, all rows that are asked for at once in one query. */
export function createLoaders(sources: LoaderSources): Loaders {
  const { em, sql, signal, isHome, person, now } = sources;
  const looking = loaderOf((ids) => readLooking(em(), sql, ids));
  return {
    need: loaderOf(async (ids) => {
      if (isHome) return needRows(sql, ids);
      return person === undefined ? [] : introducedNeedRows(sql, person, ids);
    }),
    responder: loaderOf(async (ids) => {
      signal?.throwIfAborted();
      return isHome ? responderRows(sql, ids) : approvedResponderRows(sql, ids);
    }),
    person: loaderOf((ids) => peopleByIds(em(), ids)),
    reachability: loaderOf((ids) => reachabilityOf(sql, ids)),
    givenEmail: loaderOf((ids) => givenEmailsOf(sql, ids)),
    introduction: loaderOf(async (ids) => {
      if (isHome) return introductionRows(sql, ids);
      return person === undefined ? [] : introductionRows(sql, ids, person);
    }),
    notes: listLoaderOf((ids) => notesOf(sql, ids)),
    notePeople: listLoaderOf((ids) => notePeople(sql, ids)),
    inboxItem: loaderOf(async (ids) => (isHome ? inboxRows(sql, ids) : [])),
    contact: contactLoader(sql),
    opportunity: loaderOf((ids) => opportunitiesByIds(em(), ids)),
    showing: loaderOf((ids) => showingsByIds(em(), ids)),
    looking,
    wouldShow: new DataLoader(async (ids: readonly string[]) => {
      const { organization, looks } = sources;
      const parts = { organization, sql, now, ...looks, lookingAt: (id: string) => looking.load(id) };
      return isHome ? readWouldShow(parts, ids) : ids.map(() => undefined);
    }),
    caseFile: loaderOf(async (ids) => {
      if (isHome) return wholeCaseFiles(sql, ids);
      return person === undefined ? [] : openCaseFiles(sql, ids, { person, now });
    }),
    similarNeeds: loaderOf((ids) => recentNeedsLike(sql, ids, now)),
  };
}

function contactLoader(sql: Sql): Loaders["contact"] {
  return new DataLoader(async (ids) => {
    const contacts = await contactsOf(sql, ids);
    return ids.map((id) => contacts.get(id));
  });
}

/** What belongs to each of these introductions, in its order. */
function listLoaderOf<Row extends { introduction: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, readonly Row[]> {
  const readEach = async (ids: readonly string[]) => {
    const rows = Map.groupBy(await read(ids), ({ introduction }) => introduction);
    return ids.map((id) => rows.get(id) ?? []);
  };
  return new DataLoader(readEach, { maxBatchSize });
}

function loaderOf<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | undefined> {
  const readInOrder = async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  };
  return new DataLoader(readInOrder, { maxBatchSize });
}
