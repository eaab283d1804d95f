import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { ClosedParts } from "./closed-parts.tsx";
import type { Giver, Handed } from "./handed-work.ts";
import type { Colleague } from "./use-colleagues.ts";
import { useWorkCount } from "./use-work-count.ts";

type HandedProps = { giver: Giver; handed: Handed; colleagues: readonly Colleague[] };

/** What moved, what the colleague cannot open yet, and who can seal it for them. */
export function HandedOver({ giver, handed, colleagues }: HandedProps) {
  const text = useText();
  const { person } = useSignedIn();
  const heading = useFocus<HTMLHeadingElement>("done");
  const name = handed.to?.name ?? "";
  const isMine = handed.to?.id === person;
  const what = useWorkCount()({ needs: handed.needs ?? 0, responders: handed.responders ?? 0 });
  const names = new Map([giver, ...colleagues].map((one) => [one.id, one.name]));
  return (
    <>
      <section className="next" role="status">
        <h2 ref={heading} tabIndex={-1}>
          {text(isMine ? "handOver.done.you" : "handOver.done", { name })}
        </h2>
        <p>{text("handOver.moved", { what })}</p>
        {!isMine && <p>{text("handOver.told", { name })}</p>}
      </section>
      <h2>{text(isMine ? "handOver.unopened.you" : "handOver.unopened", { name })}</h2>
      {handed.cannotOpen.length === 0 && <p>{text("handOver.unopened.none")}</p>}
      {handed.cannotOpen.length > 0 && (
        <>
          <p>{text(isMine ? "handOver.unopened.how.you" : "handOver.unopened.how", { name })}</p>
          <ClosedParts parts={handed.cannotOpen} names={names} />
        </>
      )}
      {giver.id !== person && <DoTheyLeave giver={giver} handed={handed} />}
    </>
  );
}

/** Nobody's access should end while they alone can open what somebody else looks after now. */
function DoTheyLeave({ giver: { id, name }, handed }: Omit<HandedProps, "colleagues">) {
  const text = useText();
  const alone = handed.cannotOpen.filter(({ openedBy }) => openedBy.length === 1 && openedBy[0] === id);
  const isOnPaper = alone.every((part) => part.isOnPaper);
  return (
    <div className="note">
      {alone.length > 0 && <p>{text(isOnPaper ? "handOver.alone.paper" : "handOver.alone", { name })}</p>}
      <p>{text(alone.length > 0 ? "handOver.leavesLater" : "handOver.leaves", { name })}</p>
      <Link to={routeOf("/organization")} search={{ tab: "people", person: id }}>
        {text("handOver.people", { name })}
      </Link>
    </div>
  );
}
