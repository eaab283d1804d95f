import { useText } from "../language/use-text.ts";
import type { Found } from "./found.ts";

/** The whole name of what was chosen: “Roma, Italy”. */
export function useFullName(): (found: Found) => string {
  const text = useText();
  return ({ name, detail }) => (detail ? text("form.fullName", { name, detail }) : name);
}
