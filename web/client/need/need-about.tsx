import { useMoment, useText } from "../language/use-text.ts";
import { NetworkPermission } from "../permission/network-permission.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { worksOnNeeds } from "../session/works-on-needs.ts";
import { NeedLink } from "./need-link.tsx";
import type { Need } from "./need-types.ts";
import { useDueWords } from "./use-due-words.ts";

type AboutProps = { need: Need };

/** What a need is about, issue by issue, and the ways to what belongs to it. */
export function NeedAbout({ need }: AboutProps) {
  const text = useText();
  const works = worksOnNeeds(useSignedIn());
  const { id, status, reference, issues } = need;
  const isActive = status === "OPEN" || status === "MATCHED";
  return (
    <section>
      <h2>{text("need.about")}</h2>
      <ul className="plain">
        {issues.map((issue) => (
          <li key={issue.id} className="card">
            <NeedIssueFacts issue={issue} isDraft={status === "DRAFT"} />
          </li>
        ))}
      </ul>
      <NeedFacts need={need} />
      {reference && <p className="hint">{text("need.reference", { words: reference })}</p>}
      {works && isActive && <Similar need={need} />}
      {works && <Ways id={id} isActive={isActive} />}
    </section>
  );
}

/** For those who work on needs: the ways to what belongs to it. */
function Ways({ id, isActive }: { id: string; isActive: boolean }) {
  const text = useText();
  return (
    <div className="actions">
      {isActive && (
        <NeedLink id={id} part="draft" className="button">
          {text("need.revise")}
        </NeedLink>
      )}
      <NeedLink id={id} part="permissions" className="button">
        {text("need.permissions")}
      </NeedLink>
      <NeedLink id={id} part="file" className="button">
        {text("need.file")}
      </NeedLink>
    </div>
  );
}

function NeedIssueFacts({ issue, isDraft }: { issue: Need["issues"][number]; isDraft: boolean }) {
  const text = useText();
  const dueWords = useDueWords();
  const { help, due, status, outcome } = issue;
  return (
    <>
      <strong>{text("opportunity.place", { issue: issue.issue.name, place: issue.jurisdiction.name })}</strong>
      <br />
      {text(`help.${help}`)}
      {due && <br />}
      {due && dueWords(due)}
      {!isDraft && <br />}
      {!isDraft && <span className="hint">{text(outcome ? `need.outcome.${outcome}` : `need.issue.${status}`)}</span>}
    </>
  );
}

function NeedFacts({ need: { urgency, languages, heldBy, postedAt } }: AboutProps) {
  const text = useText();
  const moment = useMoment();
  const { person } = useSignedIn();
  const isMine = heldBy?.id === person;
  return (
    <p>
      {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })}
      {languages.length > 0 && <br />}
      {languages.length > 0 && text("introduction.languages", { names: languages.map(({ name }) => name).join(", ") })}
      <br />
      {heldBy && text(isMine ? "need.heldByMe" : "need.heldBy", { name: heldBy.name })}
      {!heldBy && text("need.heldByNobody")}
      {postedAt && <br />}
      {postedAt && text("need.since", { moment: moment(postedAt) })}
    </p>
  );
}

/** As many as the graph counts; beyond that it says no number. */
const countedUpTo = 20;

/** How much the mix of issues alone may tell of who it is. */
function Similar({ need: { id, similarRecently } }: AboutProps) {
  const text = useText();
  if (similarRecently === null) return null;
  if (similarRecently >= countedUpTo) return <p className="hint">{text("need.similar.many")}</p>;
  return (
    <>
      <p>{similarRecently === 0 ? text("need.similar.none") : text("need.similar.few", { count: similarRecently })}</p>
      {similarRecently < askBelow && <NetworkPermission need={id} ask="need.similar.ask" from="need" />}
    </>
  );
}

/** With as few as this, somebody who works here would think of one person. */
const askBelow = 5;
