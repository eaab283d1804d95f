import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import type { Update } from "../update/update.fragment.ts";
import { UpdateGroups } from "../update/update-groups.tsx";
import { isOpenedWith } from "../update/update-place.ts";
import { AwayNow } from "./away-now.tsx";
import { ColleaguesWaiting } from "./colleagues-waiting.tsx";
import { LookingAfter } from "./looking-after.tsx";
import { NothingWaits } from "./nothing-waits.tsx";
import { PostNeed } from "./post-need.tsx";
import { useWork } from "./use-work.ts";
import type { WorkItem } from "./work-item.ts";
import { WorkList } from "./work-list.tsx";

/** The first screen: what waits for somebody, what is new, for what they wait, what they look after. */
export function WorkScreen() {
  const text = useText();
  const { roles } = useSignedIn();
  const { mine, others, overview, steady, takenOn, again } = useWork();
  const { holding, reachability } = overview.data?.person ?? {};
  const isPartly = Boolean(overview.error && !overview.data) || Boolean(others.answer.error && !others.nodes);
  return (
    <Page document="updates.document" title={text("work.title")}>
      {overview.data?.person && <AwayNow reached={reachability ?? null} onBack={again} />}
      <PostNeed />
      <Answered answer={mine.answer} shown={shownOf(steady)} onAgain={again} absent={<NothingWaits news={0} />}>
        {({ items, others: waited, news, matters }) => (
          <>
            {items.length === 0 && <NothingWaits news={newIn(news).length} />}
            <WorkList
              title="work.mine"
              items={items}
              news={newIn(news).filter(isOpenedWith)}
              matters={matters}
              page={mine}
            />
            <UpdateGroups updates={news} told={subjectsOf(items)} matters={matters} onSeen={again} />
            <WorkList title="work.others" items={waited} news={[]} matters={matters} page={others} />
            {holding && <LookingAfter holding={holding} takenOn={takenOn} />}
            {roles.includes("COORDINATOR") && <ColleaguesWaiting />}
            {isPartly && <Partly onAgain={again} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** What waits, with all that stands beside it: null where nothing can wait for whoever looks. */
function shownOf(steady: ReturnType<typeof useWork>["steady"]) {
  if (!steady) return undefined;
  const { mine, others, updates } = steady.lists;
  return mine && { items: mine, others, news: updates.map(({ node }) => node), matters: steady.names };
}

function newIn(updates: readonly Update[]): Update[] {
  return updates.filter(({ seenAt, settledAt }) => !seenAt && !settledAt);
}

function subjectsOf(items: readonly WorkItem[]): ReadonlySet<string> {
  return new Set(items.map(({ subject }) => subject));
}

/** What waits is there, and something else is not. */
function Partly({ onAgain }: { onAgain: () => void }) {
  const text = useText();
  return (
    <div className="note" role="status">
      <p>{text("work.partly")}</p>
      <button type="button" onClick={onAgain}>
        {text("failure.again")}
      </button>
    </div>
  );
}
