import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { ReportConcern } from "./report-concern.tsx";
import { readResponder } from "./responder.operations.ts";
import { ResponderFacts } from "./responder-facts.tsx";
import { ResponderInside } from "./responder-inside.tsx";
import { standingOf } from "./responder-standing.ts";
import { StandingNote } from "./standing-note.tsx";

/** A responder: what anybody signed in may see, what their own organization sees besides, and a word of concern. */
export function ResponderScreen({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readResponder, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const responder = answer.data && (answer.data.responder ?? null);
  const title = responder === null ? text("responder.gone.title") : (responder?.name ?? text("responder.document"));
  return (
    <Page document="responder.document" title={title}>
      <Answered answer={answer} shown={responder} onAgain={again} absent={<p>{text("responder.gone.text")}</p>}>
        {(shown) => (
          <>
            {shown.state && shown.state !== "APPROVED" && <StandingNote standing={standingOf(shown)} />}
            <ResponderFacts responder={shown} />
            <ResponderInside responder={shown} />
            <ReportConcern responder={shown.id} organization={shown.organization.id} />
          </>
        )}
      </Answered>
    </Page>
  );
}
