import { numberAlike } from "../language/number-alike.ts";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { issueWords } from "../work/issue-words.ts";
import type { Fitting } from "../work/use-matters.ts";
import { groupFitting } from "./group-fitting.ts";
import type { Update } from "./update.fragment.ts";

type FittingUpdatesProps = { updates: readonly Update[]; fittingOf: ReadonlyMap<string, Fitting> };

/** Needs that fit, each said once however many it fits, with the way to it for each of them. */
export function FittingUpdates({ updates, fittingOf }: FittingUpdatesProps) {
  const lines = updates.flatMap((update) => {
    const fitting = fittingOf.get(update.subject);
    return fitting ? [{ update, fitting }] : [];
  });
  return groupFitting(lines).map((group) => (
    <li key={group[0].update.id}>
      <OneNeed lines={group} />
    </li>
  ));
}

type Line = { update: Update; fitting: Fitting };

function OneNeed({ lines }: { lines: readonly [Line, ...Line[]] }) {
  const text = useText();
  const [{ fitting }] = lines;
  const what = issueWords(fitting.issues, text);
  const parts = [
    what,
    text("introduction.urgency", { urgency: text(`urgency.${fitting.urgency}`) }),
    fitting.home.name,
  ];
  const names = numberAlike(lines.map(({ fitting: { responder } }) => responder?.name ?? ""));
  return (
    <>
      <p>{parts.join(" · ")}</p>
      <ul className="plain">
        {lines.map(({ update: { id, subject, seenAt }, fitting: { home } }, at) => (
          <li key={id}>
            <Link
              to={{ screen: "opportunity", id: subject }}
              search={seenAt ? {} : { update: id }}
              className="button"
              heard={text("updates.openFitting", { what, other: home.name, name: names[at] ?? "" })}
            >
              {text("updates.openFor", { name: names[at] ?? "" })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
