import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription, spokenSideDescription } from "../graph/argument-descriptions.ts";
import type { SpokenSide } from "../introduction/change-introduction.ts";
import { SpokenSideEnum } from "../introduction/introduction.enum.ts";
import { IntroductionView } from "../introduction/introduction.view.ts";
import { NotePayload, NotePersonView, NoteView } from "./note.view.ts";
import { notePayload, readNotePeople, readNotes } from "./read-notes.ts";
import { takeNote } from "./take-note.ts";
import { writeNote } from "./write-note.ts";

const key = { description: idempotencyKeyDescription };
const as = { nullable: true, description: spokenSideDescription };
const one = { description: "The id of the introduction." };

/** What professionals seal to one another. */
@Resolver(() => IntroductionView)
export class NoteResolver {
  @FieldResolver(() => [NotePersonView], {
    description: "Who takes part, on both sides: for whom a note can be sealed. At most 1,000.",
  })
  people(@Root() { id }: IntroductionView, @Ctx() context: PartnerContext): Promise<NotePersonView[]> {
    return readNotePeople(context, id);
  }

  @FieldResolver(() => [NoteView], { description: "The sealed notes, the first first, at most 50." })
  notes(@Root() { id }: IntroductionView, @Ctx() context: PartnerContext): Promise<NoteView[]> {
    return readNotes(context, id);
  }

  @Mutation(() => NotePayload, {
    nullable: true,
    description: "A few words to the other side, sealed in the page for people who take part; the other side is told.",
  })
  async writeNote(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("part", () => String, {
      description: `What the product's library has sealed, as JSON: at most 4 KiB of content, context NOTE/ and the next
number, at most 20 readers.`,
    })
    part: string,
    @Arg("as", () => SpokenSideEnum, as) side: SpokenSide | null | undefined,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NotePayload> {
    return notePayload(
      context,
      await writeNote(context, { introduction, part, as: side ?? undefined, idempotencyKey }),
      { introduction },
    );
  }

  @Mutation(() => NotePayload, {
    nullable: true,
    description: "Takes a sealed note, to open it in one's own page; its writer sees when.",
  })
  async takeNote(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("number", () => Int, { description: "Which note, from 1." }) number: number,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NotePayload> {
    const worked = await takeNote(context, { introduction, number, idempotencyKey });
    return notePayload(context, worked, { introduction, number });
  }
}
