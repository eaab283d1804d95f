import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { handOver } from "./hand-over.operations.ts";
import type { Giver, Handed } from "./handed-work.ts";
import { pressFirst } from "./press-first.ts";
import { type Colleague, mayHoldNeeds } from "./use-colleagues.ts";
import { useNeedInWords } from "./use-need-in-words.ts";
import { useWorkCount } from "./use-work-count.ts";

const form = z
  .object({
    what: z.enum(["ALL", "SOME"], "form.required"),
    needs: z.array(z.string()),
    to: z.string().check(z.minLength(1, "form.required")),
  })
  .check(
    z.refine(({ what, needs }) => what === "ALL" || needs.length > 0, {
      path: ["needs"],
      error: "handOver.needs.none",
    }),
  );

type FormProps = { giver: Giver; colleagues: readonly Colleague[]; onDone: (handed: Handed) => void };

/** What goes to whom. What is not handed over stays as it is. */
export function HandOverForm({ giver, colleagues, onDone }: FormProps) {
  const text = useText();
  const chosen = useAddress().search.get("need")?.split(",") ?? [];
  const { person } = useSignedIn();
  const inWords = useNeedInWords();
  const nameOf = ({ id, name }: Colleague) => (id === person ? text("handOver.colleague.you", { name }) : name);
  const needs = pressFirst(giver).map(({ need }) => need);
  const some = needs.map(({ id }) => id).filter((id) => chosen.includes(id));
  const start: z.infer<typeof form> = { what: some.length > 0 ? "SOME" : "ALL", needs: some, to: "" };
  const fields = useFields({ form, start });
  const command = useCommand(handOver);
  const what = fields.watch("what");
  const wordsOf = new Map(pressFirst(giver).map((one) => [one.need.id, inWords(one)]));
  const send = (values: z.infer<typeof form>) => {
    const only = values.what === "SOME" ? { needs: values.needs } : {};
    return command.give({ from: giver.id, to: values.to, ...only }, onDone);
  };
  return (
    <Form fields={fields} command={command} send="handOver.send" onSend={send}>
      <Holds giver={giver} />
      {needs.length > 0 && <ChoiceField name="what" legend="handOver.what" codes={["ALL", "SOME"]} labelOf={labelOf} />}
      {what === "SOME" && (
        <ChoicesField
          name="needs"
          legend="handOver.needs"
          {...(giver.heldNeeds?.pageInfo.hasNextPage ? { hint: "handOver.needs.newest" as const } : {})}
          codes={needs.map(({ id }) => id)}
          labelOf={(id) => wordsOf.get(id) ?? { words: id }}
        />
      )}
      <SelectField
        name="to"
        label="handOver.to"
        hint={needs.length > 0 ? "handOver.to.needs" : undefined}
        options={[{ value: "", label: text("handOver.choose") }, ...takers({ giver, colleagues, labelOf: nameOf })]}
      />
      <WhatHappens giver={giver} taker={colleagues.find(({ id }) => id === fields.watch("to"))} />
    </Form>
  );
}

function labelOf(code: "ALL" | "SOME") {
  return code === "ALL" ? "handOver.what.ALL" : "handOver.what.SOME";
}

type Takers = Pick<FormProps, "giver" | "colleagues"> & { labelOf: (one: Colleague) => string };

/** Everybody but whoever gives it; where needs move, those who may hold needs. */
function takers({ giver, colleagues, labelOf }: Takers) {
  const needsMove = (giver.holding?.needs ?? 0) > 0;
  return colleagues
    .filter((one) => one.id !== giver.id && (!needsMove || mayHoldNeeds(one)))
    .map((one) => ({ value: one.id, label: labelOf(one) }));
}

function Holds({ giver: { holding } }: { giver: Giver }) {
  const text = useText();
  const inWords = useWorkCount();
  return <p>{text("handOver.holds", { what: inWords(holding ?? { needs: 0, responders: 0 }) })}</p>;
}

/** Who has it then, who hears of it, and how it comes back: said before anybody presses. */
function WhatHappens({ giver, taker }: { giver: Giver; taker: Colleague | undefined }) {
  const text = useText();
  const { person } = useSignedIn();
  return (
    <>
      {taker && <p>{text(taker.id === person ? "handOver.toYou" : "handOver.then", { name: taker.name })}</p>}
      {taker && <p>{text(giver.id === person ? "handOver.backToYou" : "handOver.back", { name: giver.name })}</p>}
      <p className="hint">{text(taker?.id === person ? "handOver.before.you" : "handOver.before")}</p>
    </>
  );
}
