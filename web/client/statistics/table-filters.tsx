import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import type { Table } from "./edition.ts";
import { codesByName, type Naming } from "./order-by-name.ts";
import { cellOrders, searchOf, type TableQuestion } from "./table-question.ts";
import { useDimensionName } from "./use-dimension-name.ts";
import { useNaming } from "./use-naming.ts";

type FiltersProps = { dimensions: Table["dimensions"]; question: TableQuestion; cutOffOn: string };

/** One code alone of a dimension, and the order; each choice stands in the address. */
export function TableFilters({ dimensions, question, cutOffOn }: FiltersProps) {
  const text = useText();
  const { route } = useAddress();
  const naming = useNaming({ dimensions }, cutOffOn);
  const ask = (asked: TableQuestion) => goTo(addressOf(route, searchOf(asked, dimensions)), { isInstead: true });
  const choose = (name: string, code: string) => ask({ ...question, chosen: { ...question.chosen, [name]: code } });
  const arrange = (value: string) => {
    const order = cellOrders.find((one) => one === value);
    if (order) ask({ ...question, order });
  };
  return (
    <fieldset className="narrowing not-printed">
      <legend>{text("statistics.filters")}</legend>
      {dimensions.map((dimension) => (
        <DimensionFilter
          key={dimension.name}
          dimension={dimension}
          value={question.chosen[dimension.name] ?? ""}
          naming={naming}
          onChoose={(code) => choose(dimension.name, code)}
        />
      ))}
      <label className="field">
        {text("statistics.order")}
        <select value={question.order} onChange={({ target }) => arrange(target.value)}>
          {cellOrders.map((order) => (
            <option key={order} value={order}>
              {text(`cellOrder.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

type DimensionFilterProps = {
  dimension: Table["dimensions"][number];
  value: string;
  naming: Naming;
  onChoose: (code: string) => void;
};

function DimensionFilter({ dimension, value, naming, onChoose }: DimensionFilterProps) {
  const text = useText();
  const dimensionName = useDimensionName();
  const { name } = dimension;
  return (
    <label className="field">
      {dimensionName(name)}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{text("statistics.any")}</option>
        {codesByName(dimension, naming).map((code) => (
          <option key={code} value={code}>
            {naming.nameOf(name, code)}
          </option>
        ))}
      </select>
    </label>
  );
}
