import type { ResultOf } from "gql.tada";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { TakenOn } from "./taken-on.tsx";
import type { TakenOnPages } from "./use-taken-on.ts";
import type { readOverview } from "./work.operations.ts";

type Holding = NonNullable<NonNullable<ResultOf<typeof readOverview>["person"]>["holding"]>;

/** How much somebody looks after, each with the way to it, and to handing it on. */
export function LookingAfter({ holding, takenOn }: { holding: Holding; takenOn: TakenOnPages }) {
  const { needs, responders, opportunities, represented } = holding;
  const text = useText();
  const { roles } = useSignedIn();
  const isAdvocate = roles.includes("ADVOCATE") || roles.includes("COORDINATOR") || needs > 0;
  const isResponder = roles.includes("RESPONDER") || responders > 0;
  const canHandOver = needs + responders > 0 || roles.includes("COORDINATOR");
  return (
    <section>
      <h2>{text("work.holding")}</h2>
      <ul className="plain">
        {isAdvocate && (
          <li>
            <Link to={routeOf("/needs")}>{text("work.needs", { count: needs })}</Link>
            {represented > 0 && <span className="hint"> {text("work.represented", { count: represented })}</span>}
          </li>
        )}
        {isResponder && (
          <li>
            <Link to={routeOf("/opportunities")}>{text("work.fit", { count: opportunities })}</Link>
          </li>
        )}
        {isResponder && (
          <li>
            <Link to={routeOf("/profile")}>{text("work.responders", { count: responders })}</Link>
          </li>
        )}
        {canHandOver && (
          <li>
            <Link to={{ screen: "hand-over" }}>{text("handOver.title")}</Link>
          </li>
        )}
        <SayAway />
      </ul>
      <TakenOn page={takenOn} />
    </section>
  );
}

function SayAway() {
  const text = useText();
  return (
    <li>
      <Link to={{ screen: "me" }} search={{ part: "away" }}>
        {text("work.sayAway")}
      </Link>
    </li>
  );
}
