import { fromNeed } from "../introduction/side-way.ts";
import { useMoment, useText } from "../language/use-text.ts";
import type { Showing } from "../need/need-types.ts";
import { endOfAsked } from "../need/read-asked.ts";
import { Link } from "../route/link.tsx";
import { askedBefore, askedOf } from "./asked-of.ts";
import type { Asking } from "./candidate-types.ts";
import { shownTo } from "./shown-to.ts";

/** What a candidate was asked before anybody asks them now: by the network itself, or by us and it has ended. */
export function AskedAlready({ asking, responder }: { asking: Asking; responder: string | undefined }) {
  const text = useText();
  if (askedOf(asking, responder)) return null;
  const before = askedBefore(asking, responder);
  const end = before && endOfAsked(before);
  const showing = shownTo(asking.showings, responder);
  return (
    <>
      {showing && (
        <p>
          <strong>
            <AskedByNetwork showing={showing} />
          </strong>
        </p>
      )}
      {before && (
        <p>
          {text("candidate.before")} {end && text(end)}{" "}
          <Link to={{ screen: "introduction", id: before.id }} search={fromNeed}>
            {text("candidate.before.open")}
          </Link>
        </p>
      )}
    </>
  );
}

/** When the network asked them, and what came of it. */
export function AskedByNetwork({ showing }: { showing: Showing }) {
  const text = useText();
  const moment = useMoment();
  const { state, shownAt, declinedBecause, goneBecause } = showing;
  const came = goneBecause ? text(`gone.${goneBecause}`) : text(`candidate.byNetwork.${cameOf(state)}`);
  const why = declinedBecause && text("candidate.byNetwork.why", { why: text(`fit.${declinedBecause}`) });
  return [text("candidate.byNetwork", { moment: moment(shownAt) }), came, why].filter(Boolean).join(" ");
}

/** What has gone says why. */
function cameOf(state: Showing["state"]) {
  return state === "OPEN" || state === "OFFERED" || state === "DECLINED" ? state : "OVER";
}
