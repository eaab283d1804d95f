import { useState } from "react";
import { useIntl } from "react-intl";
import { type OperationContext, useQuery } from "urql";
import { type Command, useCommand } from "../graph/use-command.ts";
import { addressOf, goTo } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import {
  type Draft,
  type DraftChange,
  type DraftInput,
  draftOf,
  emptyDraft,
  inputOf,
  type NeedRead,
  wholeIssues,
} from "./draft.ts";
import { draftNeed, readNeedForm, reviseDraft, reviseNeed } from "./need-form.operations.ts";
import { nameOf, type Step, stepAfter } from "./steps.ts";

export type Saving = Pick<Command<unknown>, "isUnderWay" | "problems" | "failure">;

/** A need in the form, and how what a step says of it is kept. */
export type HeldDraft = { draft: Draft; saving: Saving; save(step: Step, change: DraftChange): Promise<unknown> };

export function goToStep(id: string, step: Step): void {
  goTo(addressOf({ screen: "need-draft", id }, { step: nameOf(step) }));
}

/** A need that is begun: the first step that is finished makes a draft of it. */
export function useNewDraft(): HeldDraft {
  const { organization } = useSignedIn();
  const begin = useCommand(draftNeed);
  const save = (step: Step, change: DraftChange) =>
    begin.give({ organization, input: inputOf(change) }, ({ need }) => {
      if (need) goToStep(need.id, stepAfter(step, { ...emptyDraft, ...change }));
    });
  return { draft: emptyDraft, saving: begin, save };
}

/** A need that is there, with what was said since and not sent. */
export function useNeedRead(id: string) {
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readNeedForm, variables: { id, locale } });
  const again = (how: Partial<OperationContext> = { requestPolicy: "network-only" }) => ask(how);
  return { answer, again };
}

/** Each step of a draft is kept as soon as it is finished. */
export function useKeptDraft(need: NeedRead): HeldDraft {
  const { locale } = useIntl();
  const [kept, setKept] = useState<NeedRead>();
  const revise = useCommand(reviseDraft);
  const draft = draftOf(kept ?? need);
  const save = (step: Step, change: DraftChange) =>
    revise.give({ need: need.id, input: inputOf(change), locale }, (done) => {
      if (done.need) setKept(done.need);
      goToStep(need.id, stepAfter(step, { ...draft, ...change }));
    });
  return { draft, saving: revise, save };
}

export type HeldRevision = HeldDraft & { hasChanges: boolean; sending: Saving; send(): Promise<boolean> };

/** What is changed of a need that was posted waits on the page, and is sent together: others see it then. */
export function useRevision(need: NeedRead, onSent: () => void): HeldRevision {
  const { locale } = useIntl();
  const [changes, setChanges] = useState<DraftChange>({});
  const revise = useCommand(reviseNeed);
  const draft = { ...draftOf(need), ...changes };
  const save = async (step: Step, change: DraftChange) => {
    setChanges({ ...changes, ...change });
    goToStep(need.id, stepAfter(step, { ...draft, ...change }));
  };
  const send = () =>
    revise.give({ need: need.id, input: revisionOf(changes), locale }, () => {
      setChanges({});
      onSent();
    });
  return { draft, saving: idle, save, hasChanges: Object.keys(changes).length > 0, sending: revise, send };
}

function revisionOf(changes: DraftChange) {
  const { issues: _, ...rest }: DraftInput = inputOf(changes);
  const issues = changes.issues && wholeIssues(changes.issues);
  return { ...rest, ...(issues ? { issues } : {}) };
}

const idle: Saving = { isUnderWay: false, problems: [], failure: undefined };
