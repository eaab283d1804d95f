import { fromNeed } from "../introduction/side-way.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { ShowNow } from "../need-form/show-now.tsx";
import { Link } from "../route/link.tsx";
import { askedByName, askedSoFar, wordsOfStep } from "./asked-so-far.ts";
import { NeedAwaited } from "./need-awaited.tsx";
import { NeedHelped } from "./need-helped.tsx";
import { NeedHotlines } from "./need-hotlines.tsx";
import { NeedLink } from "./need-link.tsx";
import type { Asked, Need } from "./need-types.ts";
import { isWaitingForUs } from "./read-asked.ts";
import { AskedByNameSoFar, SearchSoFar } from "./search-so-far.tsx";

/** `onAgain`: something of the need may have changed. */
type NextProps = { need: Need; onAgain: () => void };

/** What comes next for a need, and the one thing to do about it. */
export function NeedNext({ need, onAgain }: NextProps) {
  const text = useText();
  const { status, nextStep } = need;
  const waiting = need.introductions?.edges.map(({ node }) => node).filter(isWaitingForUs) ?? [];
  return (
    <section className="next">
      <h2>{text("need.next")}</h2>
      {waiting.map((asked) => (
        <Waiting key={asked.id} asked={asked} />
      ))}
      <NeedHelped need={need} />
      <NeedAwaited need={need} />
      {status === "OPEN" ? (
        <Looking need={need} isFirst={waiting.length === 0} onAgain={onAgain} />
      ) : (
        <Standing need={need} />
      )}
      {nextStep && <NeedHotlines places={nextStep.hotlinesOf} isOpen={isUrgent(need)} />}
    </section>
  );
}

function Waiting({ asked }: { asked: Asked }) {
  const text = useText();
  const name = asked.organization.name;
  const isOffer = asked.nextStep === "ANSWER_OFFER";
  return (
    <>
      <p>
        <strong>{text(isOffer ? "need.next.answerOffer" : "need.next.yours", { name })}</strong>
      </p>
      <div className="actions">
        <Link to={{ screen: "introduction", id: asked.id }} search={fromNeed} className="button first">
          {text("need.next.openAsked")}
        </Link>
      </div>
    </>
  );
}

function Looking({ need, isFirst, onAgain }: NextProps & { isFirst: boolean }) {
  const text = useText();
  const deadline = useDeadline();
  const { id, issues, nextStep } = need;
  const soFar = askedSoFar(need, new Date());
  const step = wordsOfStep(need, soFar);
  const isAllAsked = nextStep?.code === "ALL_ASKED";
  return (
    <>
      {issues.some(({ status }) => status === "UNMET") && (
        <p>
          <strong>{text("need.unmet")}</strong>
        </p>
      )}
      <SearchSoFar soFar={soFar} />
      <AskedByNameSoFar byName={askedByName(need.introductions)} />
      {step && <p>{text(step)}</p>}
      {step && nextStep?.at && <p className="hint">{text("need.step.at", { moment: deadline(nextStep.at) })}</p>}
      <div className="actions">
        <Link to={{ screen: "candidates", id }} className={isFirst && !isAllAsked ? "button first" : "button"}>
          {text("need.candidates")}
        </Link>
      </div>
      <ShowNow need={need} onShown={onAgain} />
    </>
  );
}

function Standing({ need: { id, status, closedAt } }: { need: Need }) {
  const text = useText();
  const moment = useMoment();
  if (status === "OPEN") return null;
  return (
    <>
      <p>
        <strong>{text(`need.next.${status}`)}</strong>
      </p>
      {closedAt && <p className="hint">{text("need.ended", { moment: moment(closedAt) })}</p>}
      {status === "DRAFT" && (
        <div className="actions">
          <NeedLink id={id} part="draft" className="button first">
            {text("need.resume")}
          </NeedLink>
        </div>
      )}
    </>
  );
}

/** Nobody was found, nobody is asked by itself, or it cannot wait: the lines stand there without being asked for. */
function isUrgent({ issues, nextStep, urgency }: Need): boolean {
  const isByHand = nextStep?.code === "REQUEST_BY_HAND" || nextStep?.code === "UNMET";
  return isByHand || urgency === "EMERGENCY" || issues.some(({ status }) => status === "UNMET");
}
