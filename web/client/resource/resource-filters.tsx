import { type FormEvent, useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { afterChoosing } from "../find/after-choosing.ts";
import type { Find } from "../find/found.ts";
import { foundPlace } from "../find/found-place.ts";
import { useFindIssues, useFindLanguages, useFindPlaces } from "../find/use-finds.ts";
import { ChosenChips } from "../form/chosen-chips.tsx";
import { FindBox } from "../form/find-box.tsx";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { nameFilters } from "./resource.operations.ts";
import { type ResourceSearch, resourceKinds } from "./resource-search.ts";

type FiltersProps = { asked: ResourceSearch; ask: (changes: Partial<Record<string, string>>) => void };

/** One field to search in; what else narrows the list lies behind it, and stays in sight once it is chosen. */
export function ResourceFilters({ asked, ask }: FiltersProps) {
  const text = useText();
  const isNarrow = [asked.kind, asked.issue, asked.place, asked.language].some(Boolean);
  return (
    <>
      <SearchForm key={asked.search} words={asked.search} onSearch={(search) => ask({ search })} />
      <ChosenFilters asked={asked} ask={ask} />
      <details open={isNarrow || undefined}>
        <summary>{text("resource.narrow")}</summary>
        <label className="field">
          {text("resource.kind")}
          <select value={asked.kind ?? ""} onChange={({ target }) => ask({ kind: target.value })}>
            <option value="">{text("resource.anyKind")}</option>
            {resourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {text(`resourceKind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <FilterBox label="resource.issue" find={useFindIssues()} onFind={(issue) => ask({ issue })} />
        <FilterBox label="resource.place" find={useFindPlaces()} onFind={(place) => ask({ place })} />
        <FilterBox label="resource.language" find={useFindLanguages()} onFind={(language) => ask({ language })} />
      </details>
    </>
  );
}

function SearchForm({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <search>
      <form onSubmit={submit}>
        <label htmlFor="resource-search">
          <strong>{text("resource.search")}</strong>
        </label>
        <p className="actions">
          <input
            id="resource-search"
            type="search"
            value={typed}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="first">
            {text("resource.find")}
          </button>
        </p>
      </form>
    </search>
  );
}

function FilterBox({ label, find, onFind }: { label: MessageId; find: Find; onFind: (id: string) => void }) {
  const text = useText();
  return (
    <div className="question">
      <p aria-hidden="true">
        <strong>{text(label)}</strong>
      </p>
      <FindBox label={label} find={find} chosen={[]} onChoose={({ id }) => afterChoosing(() => onFind(id))} />
    </div>
  );
}

/** By name, each with a way to take it away again. */
function ChosenFilters({ asked, ask }: FiltersProps) {
  const text = useText();
  const { locale } = useIntl();
  const { issue, place, language } = asked;
  const isNone = [issue, place, language].every((code) => code === "");
  const [{ data }] = useQuery({ query: nameFilters, variables: { issue, place, language, locale }, pause: isNone });
  const found = {
    issue: data?.legalIssue,
    place: data?.jurisdiction && foundPlace(data.jurisdiction),
    language: data?.language,
  };
  const codes = Object.entries({ issue, place, language }).filter(([, code]) => code !== "");
  const chosen = codes.map(([name, code]) => ({
    ...(Object.entries(found).find(([one]) => one === name)?.[1] ?? { name: code }),
    id: name,
  }));
  const kind = asked.kind ? [{ id: "kind", name: text(`resourceKind.${asked.kind}`) }] : [];
  return <ChosenChips chosen={[...kind, ...chosen]} onLeave={(name) => ask({ [name]: "" })} />;
}
