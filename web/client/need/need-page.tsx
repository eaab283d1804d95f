import { useText } from "../language/use-text.ts";
import { NeedLeaving } from "../need-form/need-leaving.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { worksOnNeeds } from "../session/works-on-needs.ts";
import { NeedAbout } from "./need-about.tsx";
import { NeedAsked } from "./need-asked.tsx";
import { NeedEnd } from "./need-end.tsx";
import { NeedNext } from "./need-next.tsx";
import { NeedShowings } from "./need-showings.tsx";
import { NeedSightings } from "./need-sightings.tsx";
import type { Need } from "./need-types.ts";

/** Everything of a need; `onAgain` when something may have changed. */
export function NeedPage({ need, onAgain }: { need: Need; onAgain: () => void }) {
  const text = useText();
  const works = worksOnNeeds(useSignedIn());
  const hasLeft = need.status !== "DRAFT" && need.leavesAt === null;
  return (
    <>
      {!works && <p>{text("need.onlyLooks")}</p>}
      {works && need.leavesAt === null && <NeedNext need={need} onAgain={onAgain} />}
      {works && need.leavesAt !== null && <NeedLeaving need={need} onChanged={onAgain} />}
      <NeedAbout need={need} />
      {hasLeft && <NeedAsked need={need} />}
      {hasLeft && <NeedShowings need={need} />}
      <NeedSightings id={need.id} />
      <NeedEnd need={need} onDone={onAgain} />
    </>
  );
}
