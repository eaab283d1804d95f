import type { TypedDocumentNode } from "@urql/core";
import { useRef, useState } from "react";
import { useMutation } from "urql";
import { type Failure, failureOf } from "./failure.ts";

export type Problem = { code: string; message: string };

/** What every command's payload has; the field is always called `done`. */
type Answer = { done: { problems: readonly Problem[] } | null };

type Told<Done> = { problems: readonly Problem[]; failure: Failure | undefined; done: Done | undefined };

type Given<Variables> = Omit<Variables, "idempotencyKey">;

export type Command<Variables, Done = unknown> = {
  /** True when it was done; `onDone` is told what it came to. */
  give(given: Given<Variables>, onDone?: (done: Done) => void): Promise<boolean>;
  isUnderWay: boolean;
  problems: readonly Problem[];
  failure: Failure | undefined;
  /** What the last one came to; undefined before, and when no answer came. */
  done: Done | undefined;
};

/**
 * Gives a command, once: the same words sent again after the line dropped are the same command. What it was refused
 * for, and what kept it from arriving, stay until the next try.
 */
export function useCommand<Data extends Answer, Variables extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Variables, NonNullable<Data["done"]>> {
  const [{ fetching }, send] = useMutation<Data, Given<Variables> & { idempotencyKey: string }>(document);
  const [told, setTold] = useState<Told<NonNullable<Data["done"]>>>(nothing);
  const last = useRef({ words: "", key: "" });
  const give = async (given: Given<Variables>, onDone?: (done: NonNullable<Data["done"]>) => void) => {
    const words = JSON.stringify(given);
    if (last.current.words !== words) last.current = { words, key: crypto.randomUUID() };
    const { data, error } = await send({ ...given, idempotencyKey: last.current.key });
    const failure = failureOf(error) ?? (data?.done ? undefined : "fault");
    const problems = data?.done?.problems ?? [];
    setTold({ problems, failure, done: data?.done ?? undefined });
    // What was answered is over, whatever the answer; the same words later are another command.
    if (failure === undefined) last.current = { words: "", key: "" };
    const isDone = failure === undefined && problems.length === 0;
    if (isDone && data?.done) onDone?.(data.done);
    return isDone;
  };
  return { give, isUnderWay: fetching, ...told };
}

const nothing = { problems: [], failure: undefined, done: undefined } as const;
