import { IntroductionFile } from "../case-file/introduction-file.tsx";
import { ContactCard } from "../contact/contact-card.tsx";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Notes } from "../note/notes.tsx";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { IntroductionPermission } from "../permission/introduction-permission.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { BothSides } from "./both-sides.tsx";
import { Ends } from "./ends.tsx";
import { colleagueIn, type Introduction, isWorker, type SeenIntroduction } from "./introduction-side.ts";
import { IntroductionSubject } from "./introduction-subject.tsx";
import { NextStep } from "./next-step.tsx";
import { Questions } from "./questions.tsx";
import { Timeline } from "./timeline.tsx";
import type { AnsweredIntroduction } from "./use-introduction.ts";
import { useSeen } from "./use-seen.ts";

type IntroductionPageProps = {
  seen: SeenIntroduction;
  onAgain: () => void;
  onChoose: AnsweredIntroduction["choose"];
} & Pick<AnsweredIntroduction, "answer">;

/** The screen of an introduction that is there. */
export function IntroductionPage({ seen, answer, onAgain, onChoose }: IntroductionPageProps) {
  const text = useText();
  useSeen(seen);
  const { introduction, side } = seen;
  const home = introduction.need?.organization.name ?? "";
  const isHome = side === "HOME";
  const other = isHome ? introduction.organization.name : home;
  return (
    <Page document="introduction.document" title={text(titleOf(seen), { name: colleagueIn(introduction) ?? other })}>
      <Answered answer={answer} shown={introduction} onAgain={onAgain} absent={null}>
        {() => (
          <>
            {seen.isBoth && <BothSides seen={seen} onChoose={onChoose} />}
            <NextStep seen={seen} onDone={onAgain} />
            <IntroductionSubject introduction={introduction} />
            <Contact introduction={introduction} isHome={isHome} organization={other} />
            {seen.mayAct && !introduction.isAdvice && (
              <IntroductionPermission introduction={introduction} side={side} />
            )}
            {(seen.mayAct || side === "OTHER") && !introduction.isAdvice && (
              <IntroductionFile introduction={introduction} side={side} />
            )}
            <Notes seen={seen} onDone={onAgain} />
            <Questions seen={seen} onDone={onAgain} />
            <Timeline seen={seen} />
            <Ends seen={seen} onDone={onAgain} />
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "work" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}

type ContactProps = { introduction: Introduction; isHome: boolean; organization: string };

/** How the other side is reached; that both are told so is said to those two alone. */
function Contact({ introduction, isHome, organization }: ContactProps) {
  const text = useText();
  const { person } = useSignedIn();
  const contact = isHome ? introduction.responderContact : introduction.homeContact;
  return (
    <section>
      <h2>{text("contact.title")}</h2>
      <ContactCard contact={contact} organization={organization} />
      {isWorker(introduction, person) && <p className="hint">{text("contact.both")}</p>}
    </section>
  );
}

function titleOf({ introduction, side }: SeenIntroduction): MessageId {
  const { isAdvice } = introduction;
  if (colleagueIn(introduction) !== undefined)
    return isAdvice ? "introduction.advice.house" : "introduction.title.house";
  if (side === "HOME") return isAdvice ? "introduction.advice.home" : "introduction.title.home";
  return isAdvice ? "introduction.advice.other" : "introduction.title.other";
}
