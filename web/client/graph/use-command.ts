import type { TypedDocumentNode } from "@urql/core";
import { useRef, useState } from "react";
import { useMutation } from "urql";
import { tellDone, useDone } from "./done-event.ts";
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

/** `isByItself`: nobody presses for it, and nothing that they were told goes with it. */
type Manner = { isByItself?: boolean };

/**
 * Gives a command, once: the same words sent again after the line dropped are the same command. What it was refused
 * for, and what kept it from arriving, stay until the next try, or until another was done: that may have mended it.
 */
export function useCommand<Data extends Answer, Variables extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
  { isByItself = false }: Manner = {},
): Command<Variables, NonNullable<Data["done"]>> {
  const [{ fetching }, send] = useMutation<Data, Given<Variables> & { idempotencyKey: string }>(document);
  const [told, setTold] = useState<Told<NonNullable<Data["done"]>>>(nothing);
  useDone(() => setTold((before) => (isRefused(before) ? nothing : before)));
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
    if (isDone && !isByItself) tellDone();
    if (isDone && data?.done) onDone?.(data.done);
    return isDone;
  };
  return { give, isUnderWay: fetching, ...told };
}

const nothing = { problems: [], failure: undefined, done: undefined } as const;

function isRefused({ problems, failure }: Pick<Told<unknown>, "problems" | "failure">): boolean {
  return problems.length > 0 || failure !== undefined;
}
