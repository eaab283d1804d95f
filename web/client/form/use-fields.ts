import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type ResolverError,
  set,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import type { $ZodType } from "zod/v4/core";
import type { Unchosen } from "./unchosen.ts";

export type Fields<Values extends FieldValues> = UseFormReturn<Values> & {
  /** Where words stand that nobody has chosen from yet. */
  unchosen: Unchosen;
};

/**
 * What a form holds: by its schema, whose messages are ids of sentences, beginning with `start`. Nothing is said about
 * a field before somebody has sent the form once; from then on at once. Words that are not chosen from are a fault too.
 */
export function useFields<Values extends FieldValues>({
  form,
  start,
}: {
  form: $ZodType<Values, Values>;
  start: DefaultValues<Values>;
}): Fields<Values> {
  const unchosen = useRef<Unchosen>(new Map()).current;
  const fields = useForm<Values>({
    resolver: chosenOnly(zodResolver(form), unchosen),
    defaultValues: start,
    shouldFocusError: false, // the summary takes the focus, and leads to each field
  });
  const { watch, trigger, formState } = fields;
  const { isSubmitted } = formState;
  useEffect(() => {
    if (!isSubmitted) return undefined;
    // What one answer was wrong with can be mended by another: all of it is looked at again.
    const { unsubscribe } = watch((_, { name }) => name !== undefined && void trigger());
    return unsubscribe;
  }, [isSubmitted, watch, trigger]);
  return { ...fields, unchosen };
}

/** What a schema finds, and before it every field in which words stand that nobody has chosen from. */
function chosenOnly<Values extends FieldValues>(resolver: Resolver<Values>, unchosen: Unchosen): Resolver<Values> {
  return async (...asked) => {
    const found = await resolver(...asked);
    if (unchosen.size === 0) return found;
    const failed: ResolverError<Values> = { values: {}, errors: {} };
    Object.assign(failed.errors, found.errors);
    for (const name of unchosen.keys()) set(failed.errors, name, { type: "unchosen", message: "form.unchosen" });
    return failed;
  };
}
