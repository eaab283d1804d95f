import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { FilterDay } from "../organization/filter-day.tsx";
import { type FilterOption, FilterSelect } from "../organization/filter-select.tsx";
import { useColleagues } from "../people/use-colleagues.ts";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { groupOfKind, type RecordGroup, recordGroups } from "./record-groups.ts";
import type { RecordWords } from "./record-kind.ts";

/** Whose deeds, of which kind, and to what: all of it stands in the address. */
export function RecordFilters({ words }: { words: RecordWords }) {
  const text = useText();
  const { search } = useAddress();
  const [by, kind, subject] = [search.get("by") ?? "", search.get("kind") ?? "", search.get("subject") ?? ""];
  const [from, until] = [search.get("from") ?? "", search.get("until") ?? ""];
  const isFiltered = [by, kind, subject, from, until].some((one) => one !== "");
  return (
    <div className="filters">
      <FilterSelect name="by" label="record.by" value={by} options={usePersonOptions(by)} />
      <FilterSelect name="kind" label="record.kind" value={kind} options={useKindOptions(words)} />
      <FilterDay name="from" label="record.from" value={from} />
      <FilterDay name="until" label="record.until" value={until} />
      {subject !== "" && <p>{text("record.oneSubject")}</p>}
      {isFiltered && (
        <p>
          <Link to={{ screen: "organization" }} search={{ tab: "records" }}>
            {text("record.all")}
          </Link>
        </p>
      )}
    </div>
  );
}

type Option = { value: string; label: string };

function usePersonOptions(by: string): Option[] {
  const text = useText();
  const people = useColleagues().map(({ id, name }) => ({ value: id, label: name }));
  // Whoever is asked for by a link may stand beyond those who were read.
  const isKnown = by === "" || people.some(({ value }) => value === by);
  const other = isKnown ? [] : [{ value: by, label: text("record.thisPerson") }];
  return [{ value: "", label: text("record.anybody") }, ...people, ...other];
}

function useKindOptions(words: RecordWords): FilterOption[] {
  const text = useText();
  const { locale } = useIntl();
  const kinds = Object.entries(words).map(([value, label]) => ({ value, label, of: groupOfKind(value) }));
  const placeOf = (group: RecordGroup) => recordGroups.indexOf(group);
  kinds.sort((one, other) => placeOf(one.of) - placeOf(other.of) || one.label.localeCompare(other.label, locale));
  const grouped = kinds.map(({ of, ...option }) => ({ ...option, group: text(`record.group.${of}`) }));
  return [{ value: "", label: text("record.anything") }, ...grouped];
}
