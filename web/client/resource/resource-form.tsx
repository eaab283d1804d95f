import { z } from "zod/mini";
import { foundPlace } from "../find/found-place.ts";
import { useFindIssues, useFindLanguages, useFindPlaces } from "../find/use-finds.ts";
import { ChoicesField } from "../form/choices-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import type { Command } from "../graph/use-command.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import type { Resource } from "./resource-facts.tsx";
import { type ResourceKind, resourceKinds } from "./resource-search.ts";

const found = z.object({ id: z.string(), name: z.string(), detail: z.optional(z.string()) }, "form.required");
const line = z.string().check(z.trim(), z.minLength(1, "form.required"));
const form = z.object({
  title: line,
  publisher: line,
  year: z.string().check(z.trim(), z.regex(/^(\d{4})?$/, "resource.yearWrong")),
  kind: z.enum(resourceKinds, "form.required"),
  url: z.string().check(z.trim(), z.regex(/^https:\/\/\S+$/, "resource.urlWrong")),
  language: found,
  issues: z.array(found).check(z.minLength(1, "form.required")),
  places: z.array(found),
  opened: z.array(z.string()),
});
type Values = z.infer<typeof form>;

export type ResourceInput = {
  title: string;
  publisher: string;
  year: number | null;
  kind: ResourceKind;
  url: string;
  language: string;
  issues: string[];
  jurisdictions: string[];
  isOpenedToday: boolean;
};

type ResourceFormProps = {
  /** What is changed; nothing for something new. */
  resource?: Resource;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
  send: MessageId;
  onSend: (input: ResourceInput) => unknown;
  onCancel?: () => void;
};

/** What is said of a resource: facts, and nothing copied out of it. */
export function ResourceForm({ resource, command, send, onSend, onCancel }: ResourceFormProps) {
  const text = useText();
  const fields = useFields<Values>({ form, start: startOf(resource) });
  const kinds = resourceKinds.map((kind) => ({ value: kind, label: text(`resourceKind.${kind}`) }));
  return (
    <Form
      fields={fields}
      command={command}
      send={send}
      onSend={(values) => onSend(inputOf(values))}
      {...(onCancel ? { onCancel } : {})}
    >
      <TextField name="title" label="resource.formTitle" />
      <TextField name="publisher" label="resource.publisher" />
      <TextField name="year" label="resource.year" hint="form.optional" kind="number" />
      <SelectField name="kind" label="resource.kind" options={kinds} />
      <TextField name="url" label="resource.url" hint="resource.urlHint" />
      <FindField name="language" label="resource.language" find={useFindLanguages()} />
      <FindField name="issues" label="resource.issue" hint="resource.issuesHint" find={useFindIssues()} isMany />
      <FindField name="places" label="resource.place" hint="resource.placesHint" find={useFindPlaces()} isMany />
      <ChoicesField name="opened" legend="resource.opened" codes={["TODAY"]} labelOf={() => "resource.openedToday"} />
    </Form>
  );
}

function startOf(resource: Resource | undefined) {
  return {
    title: resource?.title ?? "",
    publisher: resource?.publisher ?? "",
    year: resource?.year ? String(resource.year) : "",
    kind: resource?.kind ?? "MANUAL",
    url: resource?.url ?? "",
    ...(resource ? { language: { id: resource.language.tag, name: resource.language.name } } : {}),
    issues: (resource?.issues ?? []).map(({ code, name }) => ({ id: code, name })),
    places: (resource?.jurisdictions ?? []).map(foundPlace),
    opened: [],
  };
}

function inputOf({ year, language, issues, places, opened, ...said }: Values): ResourceInput {
  return {
    ...said,
    year: year === "" ? null : Number(year),
    language: language.id,
    issues: issues.map(({ id }) => id),
    jurisdictions: places.map(({ id }) => id),
    isOpenedToday: opened.length > 0,
  };
}
