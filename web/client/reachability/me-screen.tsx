import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { AddressTabs } from "../page/address-tabs.tsx";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { AwayTab } from "./away-tab.tsx";
import { CalendarLink } from "./calendar-link.tsx";
import type { Colleague, Me } from "./me.ts";
import { readMe } from "./reachability.operations.ts";
import { ReachabilityForm } from "./reachability-form.tsx";
import { SignInPage } from "./sign-in-page.tsx";

const mostColleagues = 100;

/** How somebody is reached at work, when they are not, and how they sign in: all of it said by themselves. */
export function MeScreen() {
  const text = useText();
  const { person, organization, roles } = useSignedIn();
  const [answer, ask] = useQuery({ query: readMe, variables: { person, organization, first: mostColleagues } });
  const again = () => ask({ requestPolicy: "network-only" });
  const me = answer.data && (answer.data.person ?? null);
  const people = (answer.data?.organization?.people?.edges ?? []).map(({ node }) => node);
  const colleagues = people.filter(({ id, status }) => id !== person && status === "ACTIVE");
  return (
    <Page document="me.document" title={text("me.title")}>
      <Answered answer={answer} shown={me} onAgain={again} absent={<p>{text("me.gone")}</p>}>
        {(shown) => <MeTabs me={shown} colleagues={colleagues} onDone={again} />}
      </Answered>
      <p>
        <Link to={{ screen: "keys" }}>{text("me.keys")}</Link>
      </p>
      {roles.some((role) => role === "RESPONDER" || role === "COORDINATOR") && (
        <p>
          <Link to={{ screen: "profile" }}>{text("me.profile")}</Link>
        </p>
      )}
    </Page>
  );
}

type MeTabsProps = { me: Me; colleagues: readonly Colleague[]; onDone: () => void };

function MeTabs({ me, colleagues, onDone }: MeTabsProps) {
  const text = useText();
  const { reachability } = me;
  const gone = <p>{text("me.gone")}</p>;
  const tabs = [
    {
      id: "reach",
      label: text("me.tab.reach"),
      content: reachability ? <ReachabilityForm reached={reachability} onDone={onDone} /> : gone,
    },
    {
      id: "away",
      label: text("me.tab.away"),
      content: <AwayTab me={me} colleagues={colleagues} onDone={onDone} />,
    },
    { id: "calendar", label: text("me.tab.calendar"), content: <CalendarLink me={me} onDone={onDone} /> },
    { id: "sign-in", label: text("me.tab.signIn"), content: <SignInPage /> },
  ];
  return <AddressTabs label={text("me.parts")} name="part" tabs={tabs} />;
}
