import { type Problem, problem } from "#shared/errors/problem.ts";
import { isPartitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { CheckedNeed, NeedFields, NeedSurroundings } from "../need/check-need.ts";
import { checkNeed } from "../need/check-need.ts";
import type { NeedDocument } from "./need-document.ts";

export type Checking = NeedSurroundings & {
  organization: string;
  inUse: ReadonlySet<string>;
  erased: ReadonlySet<string>;
};

export type ImportedNeed = { document: NeedDocument; content: CheckedNeed; isOurs: boolean };

type Found = { imported: ImportedNeed; problems: readonly Problem[]; warnings: readonly Problem[] };

/** What a file says of a need, checked as if it were posted, and whether it may be brought in under its id. */
export function checkImported(document: NeedDocument, index: number, checking: Checking): Found {
  const path = ["needs", String(index)];
  const { value, problems, warnings } = checkNeed(fieldsOf(document), path, checking);
  const isOurs = isOwnId(document.id, checking);
  const imported = { document, content: value, isOurs };
  return {
    imported,
    problems: [...problems, ...checkIds(document, path, checking), ...checkEnd(document, path, checking.now)],
    warnings,
  };
}

function fieldsOf({ issues, languages, urgency, audience, preferences, exploitation }: NeedDocument): NeedFields {
  return {
    ...{ languages, urgency, audience: audience ?? null, preferences: preferences ?? null },
    exploitation: exploitation ?? null,
    issues: issues.map(({ issue, jurisdiction, help, due }) => ({ issue, jurisdiction, help, due: due ?? null })),
  };
}

function isOwnId(id: string | null | undefined, { organization }: Checking): boolean {
  return id != null && isPartitionedId(id) && partitionOf(id) === organization;
}

function checkIds({ id, issues }: NeedDocument, path: readonly string[], checking: Checking): Problem[] {
  if (id == null || !isOwnId(id, checking)) return [];
  const { inUse, erased } = checking;
  const idPath = [...path, "id"];
  const isTaken = inUse.has(id)
    ? [
        problem(
          "DUPLICATE",
          idPath,
          "A need of this id is there already. Leave the need out, or its id to bring it in as a new one",
        ),
      ]
    : [];
  const isErased = erased.has(id)
    ? [
        problem(
          "WRONG_STATE",
          idPath,
          "The need of this id was erased. Whoever wishes it back brings it in without its id",
        ),
      ]
    : [];
  const ids = issues.map((one) => one.id);
  const taken = [...issues.entries()].filter(([at, one]) => {
    return one.id != null && isOwnId(one.id, checking) && (inUse.has(one.id) || ids.indexOf(one.id) < at);
  });
  const sentence = "An issue of this id is there already. Leave the id out";
  return [
    ...isTaken,
    ...isErased,
    ...taken.map(([at]) => problem("DUPLICATE", [...path, "issues", String(at), "id"], sentence)),
  ];
}

/** What has ended says how; what has not is a draft, whatever the file says of its state. */
function checkEnd({ status, issues, postedAt, closedAt }: NeedDocument, path: readonly string[], now: Date): Problem[] {
  const late = [
    { name: "postedAt", at: postedAt },
    { name: "closedAt", at: closedAt },
  ].filter(({ at }) => at != null && new Date(at) > now);
  const future = late.map(({ name }) => problem("MALFORMED", [...path, name], "This lies in the future"));
  if (status !== "CLOSED") return future;
  const unsaid = [...issues.entries()].filter(([, { outcome }]) => outcome == null);
  return [
    ...future,
    ...unsaid.map(([at]) => {
      const sentence = "A closed need has an outcome for every issue. Give it, or leave the status out";
      return problem("REQUIRED", [...path, "issues", String(at), "outcome"], sentence);
    }),
  ];
}
