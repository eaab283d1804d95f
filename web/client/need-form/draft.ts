import type { ResultOf, VariablesOf } from "gql.tada";
import type { Found } from "../find/found.ts";
import { foundPlace } from "../find/found-place.ts";
import type { needFormFragment } from "./need-form.fragment.ts";
import type { reviseDraft } from "./need-form.operations.ts";

export type NeedRead = ResultOf<typeof needFormFragment>;
export type DraftInput = VariablesOf<typeof reviseDraft>["input"];
type IssueInput = NonNullable<DraftInput["issues"]>[number];

type IssueRead = NonNullable<NeedRead["unfinished"]>["issues"][number];

/** One legal issue, as far as it was said. `key` tells it apart on the page; `id` is there once it was kept. */
export type DraftIssue = {
  key: string;
  id: string | null;
  issue: Found;
  place: Found | null;
  help: IssueRead["help"];
  due: IssueRead["due"];
};

/** A need as the form holds it: everything that was said so far. */
export type Draft = {
  id: string | undefined;
  status: NeedRead["status"];
  leavesAt: string | null;
  reference: string | null;
  /** Of the last year here, with the same issues. */
  similarRecently: number | null;
  issues: readonly DraftIssue[];
  languages: readonly Found[];
  urgency: NeedRead["urgency"] | null;
  traits: NonNullable<NeedRead["preferences"]>["traits"];
  isFreeOnly: boolean;
  isInPerson: boolean;
  exploitation: readonly string[];
  isForEveryone: boolean;
  only: readonly Found[];
  except: readonly Found[];
};

export type DraftChange = Partial<Omit<Draft, "id" | "status" | "leavesAt" | "reference" | "similarRecently">>;

export const emptyDraft: Draft = {
  id: undefined,
  status: "DRAFT",
  leavesAt: null,
  reference: null,
  similarRecently: null,
  issues: [],
  languages: [],
  urgency: null,
  traits: [],
  isFreeOnly: false,
  isInPerson: false,
  exploitation: [],
  isForEveryone: true,
  only: [],
  except: [],
};

/** The form's view of a need that is there. */
export function draftOf(need: NeedRead): Draft {
  const { id, status, reference, leavesAt, similarRecently, unfinished, audience, preferences } = need;
  return {
    ...{ id, status, reference, leavesAt, similarRecently },
    issues: (unfinished?.issues ?? need.issues).map(issueOf),
    languages: need.languages.map(({ tag, name }) => ({ id: tag, name })),
    urgency: unfinished?.isUrgencySaid === false ? null : need.urgency,
    traits: preferences?.traits ?? [],
    isFreeOnly: preferences?.freeOnly ?? false,
    isInPerson: preferences?.inPerson ?? false,
    exploitation: need.exploitation ?? [],
    isForEveryone: audience?.everyone ?? true,
    only: (audience?.only ?? []).map(organizationFound),
    except: (audience?.except ?? []).map(organizationFound),
  };
}

function organizationFound({ id, name }: { id: string; name: string | null }): Found {
  return { id, name: name ?? id };
}

function issueOf({ id, issue, jurisdiction, help, due }: IssueRead): DraftIssue {
  const place = jurisdiction ? foundPlace(jurisdiction) : null;
  return { key: id, id, issue: { id: issue.code, name: issue.name }, place, help, due };
}

/** What of a change is told to the graph. */
export function inputOf(change: DraftChange): DraftInput {
  const { issues, languages, urgency, traits, isFreeOnly, isInPerson, exploitation } = change;
  return {
    ...(issues ? { issues: issues.map(issueInput) } : {}),
    ...(languages ? { languages: languages.map(({ id }) => id) } : {}),
    ...(urgency ? { urgency } : {}),
    ...(traits ? { preferences: { traits, freeOnly: isFreeOnly ?? false, inPerson: isInPerson ?? false } } : {}),
    ...(exploitation ? { exploitation: [...exploitation] } : {}),
    ...(change.only ? { audience: audienceInput(change) } : {}),
  };
}

function audienceInput({ isForEveryone, only, except }: DraftChange) {
  const ids = (found: readonly Found[] | undefined) => (found ?? []).map(({ id }) => id);
  return { everyone: isForEveryone ?? true, only: ids(only), except: ids(except) };
}

function issueInput({ id, issue, place, help, due }: DraftIssue): IssueInput {
  return {
    ...(id === null ? {} : { id }),
    issue: issue.id,
    ...(place ? { jurisdiction: place.id } : {}),
    ...(help ? { help } : {}),
    ...(due ? { due: { on: due.on, kind: due.kind } } : {}),
  };
}

/** An issue of which nothing is missing. */
export function isWhole({ place, help }: DraftIssue): boolean {
  return place !== null && help !== null;
}

/** The issues for an open need, which takes none that are half said; undefined while one is. */
export function wholeIssues(issues: readonly DraftIssue[]) {
  const whole = issues.flatMap(({ place, help, ...issue }) => {
    if (!place || !help) return [];
    const due = issue.due ? { due: { on: issue.due.on, kind: issue.due.kind } } : {};
    const known = issue.id === null ? {} : { id: issue.id };
    return [{ ...known, issue: issue.issue.id, jurisdiction: place.id, help, ...due }];
  });
  return whole.length === issues.length ? whole : undefined;
}
