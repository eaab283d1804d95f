import { createContext, useContext, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { useIsMessageId, useText } from "../language/use-text.ts";

export type FieldFault = { name: string; message: string };

/** All that is wrong with what was typed, in the order of the schema; fields within fields by their path. */
export function faultsOf(errors: object, path = ""): FieldFault[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]): FieldFault[] => {
    if (typeof error !== "object" || error === null || key === "ref") return [];
    const name = path === "" ? key : `${path}.${key}`;
    if ("message" in error && typeof error.message === "string") return [{ name, message: error.message }];
    return faultsOf(error, name);
  });
}

/** The sentence for a fault; one that has no sentence is said in general. */
export function useFaultText(): (message: string) => string {
  const text = useText();
  const isMessageId = useIsMessageId();
  return (message) => text(isMessageId(message) ? message : "form.invalid");
}

/** What is wrong with one field. */
export function useFieldFault(name: string): string | undefined {
  const { getFieldState, formState } = useFormContext();
  const say = useFaultText();
  const { error } = getFieldState(name, formState);
  // What is wrong within a field of fields is said there.
  return error?.message === undefined ? undefined : say(error.message);
}

/** How the fields of a form are called on the page, by name. */
export const LabelsContext = createContext<Map<string, string>>(new Map());

/** Makes a field known to the summary of its form. */
export function useFieldLabel(name: string, label: string): void {
  const labels = useContext(LabelsContext);
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
}

/** The element to which a link of the summary leads. */
export const fieldId = (name: string) => `field-${name.replaceAll(".", "-")}`;
