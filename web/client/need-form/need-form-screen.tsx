import "./need-form.css";

import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Loading } from "../page/loading.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { CheckDraft } from "./check-draft.tsx";
import { CheckRevision } from "./check-revision.tsx";
import type { NeedRead } from "./draft.ts";
import { NeedForm } from "./need-form.tsx";
import { Over } from "./over.tsx";
import { useKeptDraft, useNeedRead, useNewDraft, useRevision } from "./use-draft.ts";

/** A need is begun. */
export function NewNeedScreen() {
  const held = useNewDraft();
  return <NeedForm held={held} check={<Loading />} />;
}

/** Goes on with a draft, or changes a need that was posted. */
export function NeedDraftScreen({ id }: { id: string }) {
  const { answer, again } = useNeedRead(id);
  const { need } = answer.data ?? {};
  const shown = answer.data ? (need ?? null) : undefined;
  const isWhole = need !== undefined && need !== null;
  const states = (
    <Answered answer={answer} shown={shown} onAgain={again} absent={<Absent />}>
      {(one) => <Form need={one} onChanged={again} />}
    </Answered>
  );
  return isWhole ? states : <Outside>{states}</Outside>;
}

type FormProps = { need: NeedRead; onChanged: () => void };

function Form({ need, onChanged }: FormProps) {
  if (need.status === "DRAFT") return <KeptForm need={need} onChanged={onChanged} />;
  const isActive = need.status === "OPEN" || need.status === "MATCHED";
  return isActive ? <RevisionForm need={need} onChanged={onChanged} /> : <Over id={need.id} />;
}

function KeptForm({ need, onChanged }: FormProps) {
  const held = useKeptDraft(need);
  return <NeedForm held={held} check={<CheckDraft held={held} id={need.id} onPosted={onChanged} />} />;
}

function RevisionForm({ need, onChanged }: FormProps) {
  const held = useRevision(need, onChanged);
  return <NeedForm held={held} check={<CheckRevision held={held} need={need} />} />;
}

function Outside({ children }: { children: React.ReactNode }) {
  const text = useText();
  return (
    <Page document="needForm.document" title={text("needForm.title")}>
      {children}
    </Page>
  );
}

function Absent() {
  const text = useText();
  return (
    <>
      <p>{text("needForm.absent")}</p>
      <p>
        <Link to={{ screen: "need-new" }}>{text("needForm.new")}</Link>
      </p>
    </>
  );
}
