import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { Giver, Handed } from "./handed-work.ts";
import type { Colleague } from "./use-colleagues.ts";
import { useWorkCount } from "./use-work-count.ts";

type Unopened = Handed["cannotOpen"][number];
type HandedProps = { giver: Giver; handed: Handed; colleagues: readonly Colleague[] };

/** What moved, what the colleague cannot open yet, and who can seal it for them. */
export function HandedOver({ giver, handed, colleagues }: HandedProps) {
  const text = useText();
  const { person } = useSignedIn();
  const heading = useFocus<HTMLHeadingElement>("done");
  const name = handed.to?.name ?? "";
  const isMine = handed.to?.id === person;
  const what = useWorkCount()({ needs: handed.needs ?? 0, responders: handed.responders ?? 0 });
  return (
    <>
      <section className="next" role="status">
        <h2 ref={heading} tabIndex={-1}>
          {text(isMine ? "handOver.done.you" : "handOver.done", { name })}
        </h2>
        <p>{text(isMine ? "handOver.moved.you" : "handOver.moved", { name, what })}</p>
        {!isMine && <p>{text("handOver.told", { name })}</p>}
      </section>
      <h2>{text(isMine ? "handOver.unopened.you" : "handOver.unopened", { name })}</h2>
      {handed.cannotOpen.length === 0 && (
        <p>{text(isMine ? "handOver.unopened.none.you" : "handOver.unopened.none", { name })}</p>
      )}
      {handed.cannotOpen.length > 0 && <UnopenedFiles isMine={isMine} {...{ giver, handed, colleagues }} />}
      {giver.id !== person && (
        <p className="note">
          {text("handOver.leaves", { name: giver.name })}{" "}
          <Link to={routeOf("/organization")} search={{ tab: "people" }}>
            {text("handOver.people")}
          </Link>
        </p>
      )}
    </>
  );
}

function UnopenedFiles({ giver, handed, colleagues, isMine }: HandedProps & { isMine: boolean }) {
  const text = useText();
  const name = handed.to?.name ?? "";
  const words = new Map(giver.heldNeeds?.edges.map(({ node }) => [node.id, node.reference]));
  const needs = [...new Set(handed.cannotOpen.map(({ need }) => need))];
  return (
    <>
      <p>{text(isMine ? "handOver.unopened.how.you" : "handOver.unopened.how", { name })}</p>
      <ul className="plain">
        {needs.map((need) => (
          <li key={need} className="card">
            <p>
              <strong>{words.get(need) ?? text("handOver.otherNeed")}</strong>
            </p>
            <UnopenedParts parts={handed.cannotOpen.filter((one) => one.need === need)} colleagues={colleagues} />
            <Link to={routeOf(`/needs/${encodeURIComponent(need)}/file`)} className="button">
              {text("handOver.seal")}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sections, each once, and who can open them. */
function UnopenedParts({ parts, colleagues }: { parts: readonly Unopened[]; colleagues: readonly Colleague[] }) {
  const text = useText();
  const { person } = useSignedIn();
  const bySection = new Map(parts.map((part) => [part.section, part]));
  const nameOf = (id: string) =>
    id === person ? text("handOver.you") : (colleagues.find((one) => one.id === id)?.name ?? id);
  return (
    <ul>
      {[...bySection].map(([section, { openedBy }]) => (
        <li key={section}>
          {text(`handOver.section.${section}`)}:{" "}
          {openedBy.length > 0
            ? text("handOver.openedBy", { names: openedBy.map(nameOf).sort().join(", ") })
            : text("handOver.openedByNobody")}
        </li>
      ))}
    </ul>
  );
}
