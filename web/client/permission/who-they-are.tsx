import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { workingWith } from "./named-people.ts";
import type { Sentence } from "./permission-draft.ts";

/** For whoever reads the sentence aloud: it names people whom nobody has heard of, beside the responder. */
export function WhoTheyAre({ sentence: { people, responder, organization } }: { sentence: Sentence }) {
  const text = useText();
  const intl = useIntl();
  const others = workingWith(responder, people);
  if (responder === undefined || others.length === 0) return null;
  const said = { people: intl.formatList(others), count: others.length, responder, organization };
  return <p>{text("permission.sentence.who", said)}</p>;
}
