import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import type { Section } from "../permission/permission.codes.ts";
import { SectionEnum } from "../permission/permission.enum.ts";
import { SealSectionInput } from "./case-file.input.ts";
import { CaseFilePayload, TakeSectionPayload } from "./case-file.payload.ts";
import { CaseFileView } from "./case-file.view.ts";
import { confirmOpened } from "./confirm-opened.ts";
import { keepRecoveryKey } from "./keep-recovery-key.ts";
import { readCaseFile } from "./read-case-file.ts";
import { sealSection } from "./seal-section.ts";
import { takeSection } from "./take-section.ts";

const key = { description: idempotencyKeyDescription };
const ofNeed = { description: "The id of the need." };
const ofSection = { description: "Which section." };
const ofPiece = { description: "Which piece of it, from 1 to 20." };

@Resolver(() => CaseFileView)
export class CaseFileResolver {
  @Mutation(() => CaseFilePayload, {
    nullable: true,
    description: "Keeps the public half of a key on paper, as one more reader; its id is `recovery:` and the need's.",
  })
  async keepRecoveryKey(
    @Directive("@partition") @Arg("need", () => ID, ofNeed) need: string,
    @Arg("sealing", () => String, { description: "A point of P-256, 65 bytes in base64url." }) sealing: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<CaseFilePayload> {
    return payloadOf(context, await keepRecoveryKey(context, { need, sealing, idempotencyKey }));
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: "Keeps a sealed piece of a section." })
  async sealSection(
    @Directive("@partition") @Arg("need", () => ID, ofNeed) need: string,
    @Arg("input", () => SealSectionInput, { description: "What is sealed." }) input: SealSectionInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<CaseFilePayload> {
    return payloadOf(context, await sealSection(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => TakeSectionPayload, {
    nullable: true,
    description: "Hands what is sealed to one of its readers; the safe contact first. It is recorded.",
  })
  async takeSection(
    @Directive("@partition") @Arg("need", () => ID, ofNeed) need: string,
    @Arg("section", () => SectionEnum, ofSection) section: Section,
    @Arg("piece", () => Int, ofPiece) piece: number,
    @Arg("version", () => Int, { nullable: true, description: "Which version; the newest one if left out." })
    version: number | undefined,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<TakeSectionPayload> {
    const worked = await takeSection(context, { need, section, piece, version, idempotencyKey });
    if (!worked.ok) return { version: null, part: null, problems: viewProblems(worked.problems) };
    const { result } = worked;
    return { version: result.version, part: JSON.stringify(result.part), problems: [] };
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: "Says that one has opened what one was handed." })
  async confirmOpened(
    @Directive("@partition") @Arg("need", () => ID, ofNeed) need: string,
    @Arg("section", () => SectionEnum, ofSection) section: Section,
    @Arg("piece", () => Int, ofPiece) piece: number,
    @Arg("version", () => Int, { description: "Which version." }) version: number,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<CaseFilePayload> {
    return payloadOf(context, await confirmOpened(context, { need, section, piece, version, idempotencyKey }));
  }
}

async function payloadOf(context: PartnerContext, worked: Worked<ChangedRow>): Promise<CaseFilePayload> {
  if (!worked.ok) return { caseFile: null, problems: viewProblems(worked.problems) };
  const { id } = worked.result;
  context.loaders.caseFile.clear(id);
  return { caseFile: await readCaseFile(context, id), problems: [] };
}
