import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { isApart, workingWith } from "./named-people.ts";
import type { Sentence } from "./permission-draft.ts";

/** For whoever reads the sentence aloud: it names people whom nobody has heard of, beside the responder. */
export function WhoTheyAre({ sentence: { purpose, people, responder, organization } }: { sentence: Sentence }) {
  const text = useText();
  const intl = useIntl();
  const others = workingWith(responder, people);
  if (responder === undefined || others.length === 0) return null;
  const said = { people: intl.formatList(others), count: others.length, responder, organization };
  const opens = purpose === "CASE_FILE" && isApart(responder, people);
  return <p>{text(opens ? "permission.sentence.who.opens" : "permission.sentence.who", said)}</p>;
}
