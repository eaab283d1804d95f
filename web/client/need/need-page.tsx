import { NeedAbout } from "./need-about.tsx";
import { NeedAsked } from "./need-asked.tsx";
import { NeedEnd } from "./need-end.tsx";
import { NeedNext } from "./need-next.tsx";
import { NeedShowings } from "./need-showings.tsx";
import { NeedSightings } from "./need-sightings.tsx";
import type { Need } from "./need-types.ts";

/** Everything of a need; `onAgain` when something may have changed. */
export function NeedPage({ need, onAgain }: { need: Need; onAgain: () => void }) {
  const isDraft = need.status === "DRAFT";
  return (
    <>
      <NeedNext need={need} />
      <NeedAbout need={need} />
      {!isDraft && <NeedAsked need={need} />}
      {!isDraft && <NeedShowings need={need} />}
      <NeedSightings id={need.id} />
      <NeedEnd need={need} onDone={onAgain} />
    </>
  );
}
