import type { ResultOf } from "gql.tada";
import type { namedFragment, permissionFragment } from "./permission.fragment.ts";

export type Permission = ResultOf<typeof permissionFragment>;
export type Named = ResultOf<typeof namedFragment>;

/** A need, as far as permissions go. */
export type PermittedNeed = {
  id: string;
  reference: string | null;
  isOver: boolean;
  languages: readonly { tag: string; name: string }[];
  permissions: readonly Permission[];
  introductions: readonly Named[];
};
