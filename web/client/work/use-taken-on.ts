import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readTakenOn } from "./work.operations.ts";

type Organization = NonNullable<ResultOf<typeof readTakenOn>["organization"]>;

/** Something that was taken on for another organization's need. */
export type Taken = NonNullable<Organization["inbox"]>["edges"][number]["node"];

const pageSize = 20;

/** What the responders whom one looks after have taken on and not ended, the latest first. */
export function useTakenOn() {
  const { locale } = useIntl();
  const { organization, person } = useSignedIn();
  const variables = { organization, person, first: pageSize, locale };
  return usePages({ query: readTakenOn, variables, pick: (data) => data.organization?.inbox });
}

export type TakenOnPages = ReturnType<typeof useTakenOn>;
