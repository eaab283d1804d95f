import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { Section } from "../permission/permission.codes.ts";
import { SectionEnum } from "../permission/permission.enum.ts";
import { bySection, type ReceiptKind } from "./case-file.codes.ts";
import { ReceiptKindEnum } from "./case-file.enum.ts";
import type { CasePart, Receipt } from "./case-file.store.ts";
import type { CaseFileRow } from "./case-file-row.ts";

@ObjectType("SectionReceipt", { simpleResolvers: true, description: "What is known of one reader of a section." })
export class SectionReceiptView {
  @Field(() => ID, { description: "The reader." })
  reader!: string;

  @Field(() => ReceiptKindEnum, { description: "What is known." })
  kind!: ReceiptKind;

  @Field(() => DateTimeScalar, { description: "Since when." })
  at!: Date;
}

@ObjectType("SealedSection", {
  simpleResolvers: true,
  description: "A sealed piece of a section, without what is sealed: that is handed out by `takeSection` alone.",
})
export class SealedSectionView {
  @Field(() => SectionEnum, { description: "Of which section." })
  section!: Section;

  @Field(() => Int, { description: "Which piece of it, from 1 to 20." })
  piece!: number;

  @Field(() => Int, { description: "Its version; the highest of a piece is the newest." })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The permission under which it was sealed; null when it is for its own organization alone.",
  })
  permissionId!: string | null;

  @Field(() => ID, { description: "Who sealed it." })
  sealedBy!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  sealedAt!: Date;

  @Field(() => [ID], { description: "For whom, at most 20: people, and the key on paper as `recovery:` and the need." })
  readers!: string[];

  @Field(() => [SectionReceiptView], {
    description: "Who was handed this version and who has opened it; for the other side, its own alone.",
  })
  receipts!: SectionReceiptView[];

  @Field(() => Boolean, {
    description: "Whether it has a reader who may not open it any more: seal it anew, for the others.",
  })
  mustBeSealedAnew!: boolean;
}

@ObjectType("CaseFile", {
  simpleResolvers: true,
  description: "What is sealed of a need: its own people see all there is, a reader elsewhere what they may open now.",
})
export class CaseFileView {
  @Field(() => ID, { description: "The id of its need." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The public half of the key on paper, when there is one." })
  recoveryKey!: string | null;

  @Field(() => ID, { nullable: true, description: "Who said that they have the key on paper; null when not known." })
  recoveryKeyKeptBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they said so." })
  recoveryKeyKeptAt!: Date | null;

  @Field(() => [SealedSectionView], { description: "By section, the safe contact first; at most 400." })
  sections!: SealedSectionView[];

  /** People of other organizations who may open some of it now. */
  readers!: readonly string[];
}

/** What the asker may see of a case file; `person` when they are of another organization. */
export function viewCaseFile(
  { id, recoveryKey, keptBy, keptAt, parts }: CaseFileRow,
  person: string | undefined,
): CaseFileView {
  const view = new CaseFileView();
  view.id = id;
  view.recoveryKey = recoveryKey;
  view.recoveryKeyKeptBy = keptBy;
  view.recoveryKeyKeptAt = keptAt === null ? null : new Date(keptAt);
  view.sections = [...parts].sort(bySection).map((part) => viewSection(part, person));
  view.readers = person === undefined || parts.length === 0 ? [] : [person];
  return view;
}

function viewSection(part: CasePart, person: string | undefined): SealedSectionView {
  const receipts = part.receipts.filter(({ reader }) => person === undefined || reader === person);
  return {
    section: part.section,
    piece: part.piece,
    version: part.version,
    permissionId: part.permission,
    sealedBy: part.sealedBy,
    sealedAt: new Date(part.sealedAt),
    readers: part.readers,
    receipts: receipts.map(viewReceipt),
    mustBeSealedAnew: part.mustBeSealedAnew,
  };
}

function viewReceipt({ reader, kind, at }: Receipt): SectionReceiptView {
  return { reader, kind, at: new Date(at) };
}
