import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { IntroductionSideEnum } from "../introduction/introduction.enum.ts";
import type { Note, NoteReader, NoteSide } from "./note.store.ts";
import type { NotePerson } from "./note-people.store.ts";

@ObjectType("IntroductionPerson", { simpleResolvers: true, description: "Somebody who takes part in an introduction." })
export class NotePersonView {
  @Field(() => ID, { description: "Their id, by which their keys are asked for." })
  id!: string;

  @Field(() => String, { description: "Their name, as their organization gives it." })
  name!: string;

  @Field(() => IntroductionSideEnum, { description: "On which side." })
  side!: NoteSide;
}

@ObjectType("NoteReader", { simpleResolvers: true, description: "Somebody for whom a note was sealed." })
export class NoteReaderView {
  @Field(() => ID, { description: "Who." })
  person!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they first took it to open it; null until then." })
  seenAt!: Date | null;
}

@ObjectType("Note", {
  simpleResolvers: true,
  description:
    "A few words that were sealed for named people of an introduction; what they say is nowhere in the graph.",
})
export class NoteView {
  @Field(() => Int, { description: "Its place, from 1; it is sealed as NOTE/1." })
  number!: number;

  @Field(() => IntroductionSideEnum, { description: "Which side wrote it." })
  side!: NoteSide;

  @Field(() => ID, { description: "Who wrote it: with their keys its signature is verified." })
  sender!: string;

  @Field(() => String, { nullable: true, description: "The name that their organization gives them." })
  name!: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  writtenAt!: Date;

  @Field(() => [NoteReaderView], { description: "For whom it was sealed, and whether they took it, at most 20." })
  readers!: NoteReaderView[];
}

@ObjectType("NotePayload", { description: "What a command on a sealed note came to." })
export class NotePayload {
  @Field(() => NoteView, { nullable: true, description: "The note as it is now; null when there are problems." })
  note!: NoteView | null;

  @Field(() => String, {
    nullable: true,
    description: "Of takeNote: what was sealed, as JSON, for one of its readers who takes part.",
  })
  part!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

export function viewNote({ number, side, sender, name, writtenAt, readers }: Note): NoteView {
  return { number, side, sender, name, writtenAt: new Date(writtenAt), readers: readers.map(viewReader) };
}

function viewReader({ person, seenAt }: NoteReader): NoteReaderView {
  return { person, seenAt: seenAt === null ? null : new Date(seenAt) };
}

export function viewNotePerson({ id, name, side }: NotePerson): NotePersonView {
  return { id, name, side };
}
