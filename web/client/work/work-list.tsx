import "./work.css";

import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import type { Update } from "../update/update.fragment.ts";
import { groupOf, groupWork } from "./group-work.ts";
import { nameWork } from "./name-work.ts";
import type { Matters } from "./use-matters.ts";
import { WorkGroup } from "./work-group.tsx";
import type { WorkItem } from "./work-item.ts";

type WorkListProps = {
  title: MessageId;
  items: readonly WorkItem[];
  /** What was not opened yet: opened with what it is about. */
  news: readonly Update[];
  matters: Matters;
  page: { hasMore: boolean; more: () => void; answer: { fetching: boolean } };
};

/** A list of any length, under its heading; nothing at all where there is nothing. */
export function WorkList({ title, items, news, matters, page }: WorkListProps) {
  const text = useText();
  if (items.length === 0) return null;
  // Over the whole list, and not within a group: links of two groups would read alike.
  const called = nameWork(items, text, matters);
  const names = new Map(items.map((item, at) => [item, called[at] ?? ""]));
  const updateOf = (about: string) => news.find(({ subject }) => subject === about)?.id;
  return (
    <section>
      <h2>{text(title)}</h2>
      <ul className="plain">
        {groupWork(items).map((group) => (
          <WorkGroup
            key={groupOf(group[0])}
            items={group}
            names={names}
            issuesOf={matters.issuesOf}
            isWhole={!page.hasMore}
            updateOf={updateOf}
          />
        ))}
      </ul>
      {page.hasMore && (
        <button type="button" aria-disabled={page.answer.fetching || undefined} onClick={page.more}>
          {text(page.answer.fetching ? "app.loading" : "app.more")}
        </button>
      )}
    </section>
  );
}
