import { type HtcdsColumn, listSeparator } from "./htcds-columns.ts";

export type TableRow = { line: number; cells: Partial<Record<HtcdsColumn, string>> };

export type RowDocument = {
  /** A need as the form of a file has it; not checked. */
  value: unknown;
  placeOf(path: readonly string[]): { line: number; column: HtcdsColumn | undefined };
};

/** The rows of one need as a need with its issues; of each value, in which cell it stands. */
export function documentOfRows(rows: readonly TableRow[]): RowDocument {
  const [first] = rows;
  const cells = first?.cells ?? {};
  return {
    value: { ...needOf(cells), issues: rows.map((row) => issueOf(row.cells)) },
    placeOf: ([name = "", ...rest]) => {
      if (name !== "issues") return { line: first?.line ?? 1, column: columnOf(name, rest, cells) };
      const row = rows[Number(rest[0] ?? "0")] ?? first;
      return { line: row?.line ?? 1, column: issueColumn[rest[1] ?? ""]?.[rest[2] ?? ""] ?? issueName[rest[1] ?? ""] };
    },
  };
}

type Cells = TableRow["cells"];

function needOf(cells: Cells) {
  const { prs_PrimaryLanguage: primary, prs_SecondaryLanguage: secondary, alight_AudienceEveryone: everyone } = cells;
  const { alight_FreeOnly: freeOnly, alight_InPerson: inPerson } = cells;
  const languages = [primary ?? [], secondary ?? [], listIn(cells.alight_OtherLanguages)].flat();
  const audience = {
    everyone: truthIn(everyone),
    only: listIn(cells.alight_AudienceOnly),
    except: listIn(cells.alight_AudienceExcept),
  };
  const preferences = {
    traits: listIn(cells.alight_Traits),
    freeOnly: truthIn(freeOnly ?? "false"),
    inPerson: truthIn(inPerson ?? "false"),
  };
  return {
    id: cells.alight_Need,
    reference: cells.alight_Reference,
    status: cells.alight_Status ?? statusOf(cells.cas_Status),
    urgency: cells.alight_Urgency,
    languages,
    audience: everyone === undefined ? null : audience,
    preferences,
    exploitation: listIn(cells.vic_TypeOfExploitation),
    postedAt: cells.alight_PostedAt,
    closedAt: cells.alight_ClosedAt,
    heldBy: cells.cas_CaseOwner,
  };
}

function issueOf(cells: Cells) {
  const { spl_PlannedEndDate: on, alight_DueKind: kind } = cells;
  const due = on === undefined && kind === undefined ? null : { on, kind: kind ?? "UNKNOWN" };
  return {
    id: cells.alight_IssueId,
    issue: cells.alight_Issue,
    jurisdiction: cells.alight_Jurisdiction,
    help: cells.alight_Help,
    due,
    status: cells.alight_IssueStatus,
    outcome: cells.cas_ReasonForCaseClosure,
  };
}

function statusOf(standard: string | undefined): string | undefined {
  if (standard === undefined) return undefined;
  return standard === "Closed" || standard === "ClosedReferred" ? "CLOSED" : "OPEN";
}

function listIn(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(listSeparator).map((one) => one.trim());
}

function truthIn(text: string | undefined): boolean | string | undefined {
  if (text === "true" || text === "false") return text === "true";
  return text;
}

function columnOf(name: string, [part = ""]: readonly string[], cells: Cells): HtcdsColumn | undefined {
  if (name === "languages") return languageColumns[Math.min(Number(part), 2)];
  if (name === "status" && cells.alight_Status === undefined) return "cas_Status";
  return needColumn[name]?.[part] ?? needName[name];
}

const languageColumns = ["prs_PrimaryLanguage", "prs_SecondaryLanguage", "alight_OtherLanguages"] as const;

const needName: Readonly<Record<string, HtcdsColumn>> = {
  id: "alight_Need",
  reference: "alight_Reference",
  status: "alight_Status",
  urgency: "alight_Urgency",
  audience: "alight_AudienceEveryone",
  exploitation: "vic_TypeOfExploitation",
  postedAt: "alight_PostedAt",
  closedAt: "alight_ClosedAt",
  heldBy: "cas_CaseOwner",
};

const needColumn: Readonly<Record<string, Readonly<Record<string, HtcdsColumn>>>> = {
  audience: { everyone: "alight_AudienceEveryone", only: "alight_AudienceOnly", except: "alight_AudienceExcept" },
  preferences: { traits: "alight_Traits", freeOnly: "alight_FreeOnly", inPerson: "alight_InPerson" },
};

const issueName: Readonly<Record<string, HtcdsColumn>> = {
  id: "alight_IssueId",
  issue: "alight_Issue",
  jurisdiction: "alight_Jurisdiction",
  help: "alight_Help",
  due: "spl_PlannedEndDate",
  status: "alight_IssueStatus",
  outcome: "cas_ReasonForCaseClosure",
};

const issueColumn: Readonly<Record<string, Readonly<Record<string, HtcdsColumn>>>> = {
  due: { on: "spl_PlannedEndDate", kind: "alight_DueKind" },
};
