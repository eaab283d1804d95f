import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { readNeedFile } from "./case-file.operations.ts";
import { needFileOf } from "./need-file.ts";

/** A need's file for its home; read again when somebody comes back to it. */
export function useNeedFile(need: string) {
  const [answer, ask] = useQuery({ query: readNeedFile, variables: { need } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  return { answer, shown: answer.data && needFileOf(answer.data.need), again };
}
