import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { endOfAsked, stepOfAsked } from "../need/read-asked.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { worksOnNeeds } from "../session/works-on-needs.ts";
import { issueWords } from "../work/issue-words.ts";
import { isTakenOn } from "./is-taken-on.ts";
import { readHappened } from "./update.operations.ts";

type WhatHappenedProps = {
  /** An introduction's id. */
  subject: string;
  /** What it is about, where one's inbox says so: then the introduction is held elsewhere. */
  about: string | undefined;
};

/** Of a request of ours: with whom, about what, where it stands and what comes next. */
export function WhatHappened({ subject, about }: WhatHappenedProps) {
  const text = useText();
  const { locale } = useIntl();
  const looking = useSignedIn();
  const [{ data }] = useQuery({ query: readHappened, variables: { id: subject, locale } });
  const introduction = data?.introduction;
  if (!introduction) return about ? <p className="hint">{about}</p> : null;
  const { organization, responder, issues } = introduction;
  const name = responder ? `${responder.name}, ${organization.name}` : organization.name;
  const said = isTakenOn(introduction) ? "updates.takenOn" : "updates.with";
  const hands = isTakenOn(introduction) && worksOnNeeds(looking);
  const end = endOfAsked(introduction);
  return (
    <>
      <p>{text(said, { name, issues: issueWords(issues, text) })}</p>
      {end && <p>{text(end)}</p>}
      <p className="hint">{text(hands ? "updates.takenOn.next" : stepOfAsked(introduction))}</p>
    </>
  );
}
