import type { ResultOf } from "gql.tada";
import type { readAsked, readNeed } from "./need.operations.ts";

export type Need = NonNullable<ResultOf<typeof readNeed>["need"]>;

/** An introduction as a line of its need. */
export type Asked = NonNullable<Need["introductions"]>["edges"][number]["node"];

type WithAsked = NonNullable<ResultOf<typeof readAsked>["need"]>;

/** The same with the name of whom was asked, which their organization says. */
export type NamedAsked = NonNullable<WithAsked["introductions"]>["edges"][number]["node"];
