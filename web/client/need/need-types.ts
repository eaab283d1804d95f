import type { ResultOf } from "gql.tada";
import type { readAsked, readNeed } from "./need.operations.ts";
import type { readNeeds } from "./need-list.operations.ts";

export type Need = NonNullable<ResultOf<typeof readNeed>["need"]>;

/** That the network asked somebody by itself. */
export type Showing = NonNullable<Need["showings"]>[number];

/** An introduction as a line of its need. */
export type Asked = Omit<NonNullable<Need["introductions"]>["edges"][number]["node"], "people">;

type WithAsked = NonNullable<ResultOf<typeof readAsked>["need"]>;

/** The same with the name of whom was asked, which their organization says. */
export type NamedAsked = NonNullable<WithAsked["introductions"]>["edges"][number]["node"];

type Organization = NonNullable<ResultOf<typeof readNeeds>["organization"]>;

/** A need as a line of the list. */
export type ListedNeed = NonNullable<Organization["needs"]>["edges"][number]["node"];

/** What every way to end a need gets; `onDone` when something may have changed. */
export type EndProps = { need: Need; onDone: () => void };
