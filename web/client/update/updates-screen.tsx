import { useState } from "react";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readUpdates } from "./update.operations.ts";
import { type Update, UpdateLine } from "./update-line.tsx";

const pageSize = 20;
const mostAtOnce = 100;

/** What there is for somebody to look at: what waits, what they have opened, what is finished. */
export function UpdatesScreen() {
  const text = useText();
  const { person, roles } = useSignedIn();
  const [first, setFirst] = useState(pageSize);
  const [answer, ask] = useQuery({ query: readUpdates, variables: { person, first } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const updates = answer.data && (answer.data.person?.updates ?? null);
  return (
    <Page document="updates.document" title={text("updates.title")}>
      <Answered answer={answer} shown={updates} onAgain={again} absent={<p>{text("updates.none")}</p>}>
        {({ edges, pageInfo }) => (
          <>
            <UpdateGroups updates={edges.map(({ node }) => node)} />
            {pageInfo.hasNextPage && first < mostAtOnce && (
              <button type="button" onClick={() => setFirst(mostAtOnce)}>
                {text("app.more")}
              </button>
            )}
          </>
        )}
      </Answered>
      {roles.some((role) => role === "RESPONDER" || role === "COORDINATOR") && (
        <p>
          <Link to={{ screen: "opportunities" }}>{text("updates.fit")}</Link>
        </p>
      )}
    </Page>
  );
}

function UpdateGroups({ updates }: { updates: readonly Update[] }) {
  const text = useText();
  const waiting = updates.filter(({ seenAt, settledAt }) => !settledAt && !seenAt);
  const opened = updates.filter(({ seenAt, settledAt }) => !settledAt && seenAt);
  return (
    <>
      {waiting.length === 0 && <p>{text("updates.none")}</p>}
      <UpdateGroup title="updates.new" updates={waiting} />
      <UpdateGroup title="updates.opened" updates={opened} />
      <UpdateGroup title="updates.done" updates={updates.filter(({ settledAt }) => settledAt)} />
    </>
  );
}

function UpdateGroup({ title, updates }: { title: MessageId; updates: readonly Update[] }) {
  const text = useText();
  if (updates.length === 0) return null;
  return (
    <section>
      <h2>{text(title)}</h2>
      <ul className="plain">
        {updates.map((update) => (
          <UpdateLine key={update.id} update={update} />
        ))}
      </ul>
    </section>
  );
}
