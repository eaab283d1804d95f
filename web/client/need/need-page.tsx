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
import { OwnPart } from "./own-part.tsx";

/** Everything of a need; `onAgain` when something may have changed. */
export function NeedPage({ need, onAgain }: { need: Need; onAgain: () => void }) {
  const works = worksOnNeeds(useSignedIn());
  const hasLeft = need.status !== "DRAFT" && need.leavesAt === null;
  return (
    <>
      {!works && <OwnPart need={need} />}
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
