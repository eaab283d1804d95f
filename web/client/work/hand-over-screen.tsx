import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readHeldWork } from "./hand-over.operations.ts";
import { HandOverSteps } from "./hand-over-steps.tsx";
import { useColleagues } from "./use-colleagues.ts";
import { WhoseWork } from "./whose-work.tsx";

/** Chosen one by one at most. */
const mostChosen = 100;

/** Work goes on with a colleague: one's own, or as a coordinator that of somebody who leaves. */
export function HandOverScreen() {
  const text = useText();
  const { locale } = useIntl();
  const { person, roles } = useSignedIn();
  const from = useAddress().search.get("from") ?? person;
  const [answer, ask] = useQuery({ query: readHeldWork, variables: { person: from, first: mostChosen, locale } });
  const people = useColleagues();
  useReturn(people.again); // somebody may have come while this stands open
  const giver = answer.data && answer.data.person?.id === from ? answer.data.person : answer.data && null;
  const title = giver && from !== person ? text("handOver.titleOf", { name: giver.name }) : text("handOver.title");
  const again = () => {
    ask({ requestPolicy: "network-only" });
    people.again();
  };
  const whole = { fetching: answer.fetching || people.answer.fetching, error: answer.error ?? people.answer.error };
  const isThere = giver === null ? null : giver && people.colleagues && { giver, colleagues: people.colleagues };
  return (
    <Page document="updates.document" title={title}>
      {roles.includes("COORDINATOR") && <WhoseWork from={from} colleagues={people.colleagues ?? []} />}
      <Answered answer={whole} shown={isThere} onAgain={again} absent={<p>{text("handOver.nobody")}</p>}>
        {({ giver: who, colleagues }) => <HandOverSteps key={from} giver={who} colleagues={colleagues} />}
      </Answered>
      <p>
        <Link to={{ screen: "work" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}
