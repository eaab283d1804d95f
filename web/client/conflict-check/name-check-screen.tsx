import { useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useOpened } from "../update/use-opened.ts";
import { AnswerNameCheck, type CheckOutcome } from "./answer-name-check.tsx";
import { readIssueGroups, readNameCheck } from "./conflict-check.operations.ts";
import type { NameCheck } from "./name-check.ts";

/** What somebody sees who looks for conflicts: names that were sealed for them, and nothing of whom or what it is about. */
export function NameCheckScreen({ id }: { id: string }) {
  const text = useText();
  const [given, setGiven] = useState<CheckOutcome>();
  const [answer, ask] = useQuery({ query: readNameCheck, variables: { introduction: id } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const check = answer.data && (answer.data.nameCheck ?? null);
  useOpened(Boolean(check));
  return (
    <Page document="nameCheck.document" title={text("nameCheck.title")}>
      {given ? (
        <p className="next" role="status">
          {text(given === "CANNOT_SAY" ? "nameCheck.unsure" : "nameCheck.done")}
        </p>
      ) : (
        <Answered answer={answer} shown={check} onAgain={again} absent={<p>{text("nameCheck.gone")}</p>}>
          {(shown) => <OpenCheck check={shown} onAnswered={setGiven} />}
        </Answered>
      )}
      <p>
        <Link to={{ screen: "updates" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}

function OpenCheck({ check, onAnswered }: { check: NameCheck; onAnswered: (outcome: CheckOutcome) => void }) {
  const text = useText();
  const deadline = useDeadline();
  const { hasNames, answerBy } = check;
  return (
    <>
      <p>{text("nameCheck.about")}</p>
      <IssueGroups groups={check.issueGroups} />
      {answerBy && <p>{text("work.by.ME", { moment: deadline(answerBy) })}</p>}
      {hasNames ? <AnswerNameCheck check={check} onAnswered={onAnswered} /> : <p>{text("nameCheck.none")}</p>}
    </>
  );
}

function IssueGroups({ groups }: { groups: readonly string[] }) {
  const text = useText();
  const intl = useIntl();
  const [{ data }] = useQuery({ query: readIssueGroups, variables: { locale: intl.locale } });
  const names = data?.legalIssueGroups.filter(({ group }) => groups.includes(group)).map(({ label }) => label.text);
  return names ? <p>{text("nameCheck.groups", { names: intl.formatList(names) })}</p> : null;
}
