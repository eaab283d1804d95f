import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";

export type Fields<Values extends FieldValues> = UseFormReturn<Values>;

/**
 * What a form holds: by its schema, whose messages are ids of sentences, beginning with `start`. Nothing is said about
 * a field before somebody has sent the form once; from then on at once.
 */
export function useFields<Values extends FieldValues>({
  form,
  start,
}: {
  form: $ZodType<Values, Values>;
  start: DefaultValues<Values>;
}): Fields<Values> {
  const fields = useForm<Values>({
    resolver: zodResolver(form),
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
  return fields;
}
