import "../need/need.css";
import "./candidate.css";

import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { CandidatesPage } from "./candidates-page.tsx";
import { useAsking } from "./use-asking.ts";

/** Who could help with a need: what is covered, as a team, one by one; and asking them. */
export function CandidatesScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, asking, again } = useAsking(id);
  const words = asking?.reference;
  return (
    <Page document="candidates.document" title={text("candidates.title")}>
      {words && <p className="hint">{text("candidates.for", { words })}</p>}
      <Answered answer={answer} shown={asking} onAgain={again} absent={<p>{text("need.gone.text")}</p>}>
        {(shown) => <CandidatesPage asking={shown} onAsked={again} />}
      </Answered>
      <p>
        <Link to={{ screen: "need", id }}>{text("candidates.back")}</Link>
      </p>
    </Page>
  );
}
