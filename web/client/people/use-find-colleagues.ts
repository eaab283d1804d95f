import type { Find } from "../find/found.ts";
import { useColleagues } from "./use-colleagues.ts";

/** People of the organization who are there, by their names: all of them without words. */
export function useFindColleagues(): Find {
  const people = useColleagues();
  return async (words) => {
    const wanted = words.toLocaleLowerCase();
    return people
      .filter(({ name, status }) => status === "ACTIVE" && name.toLocaleLowerCase().includes(wanted))
      .map(({ id, name, title }) => ({ id, name, ...(title ? { detail: title } : {}) }));
  };
}
