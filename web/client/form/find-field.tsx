import { useContext, useEffect } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { Find, Found } from "../find/found.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";
import { FindBox } from "./find-box.tsx";
import { type Settle, UnchosenContext } from "./unchosen.ts";

type FindFieldProps = FieldProps & {
  find: Find;
  /** Holds any number of what was found, instead of one. */
  isMany?: boolean;
};

/** Something that the graph knows, found by typing; what was chosen stands above and can be taken away. */
export function FindField({ find, isMany = false, ...field }: FindFieldProps) {
  const { field: held } = useController({ name: field.name });
  const { onTyped, onUnchosen } = useUnchosen(field.name);
  const chosen = chosenOf(held.value);
  const choose = (one: Found) => held.onChange(isMany ? [...chosen, one] : one);
  const leave = (id: string) => held.onChange(isMany ? chosen.filter((one) => one.id !== id) : null);
  const isOpen = isMany || chosen.length === 0;
  return (
    <FieldGroup {...field}>
      <ChosenChips chosen={chosen} onLeave={leave} />
      {isOpen && (
        <FindBox
          label={field.label}
          find={find}
          chosen={chosen}
          onChoose={choose}
          onTyped={onTyped}
          onUnchosen={onUnchosen}
        />
      )}
    </FieldGroup>
  );
}

/** Words that stand in a field and are not chosen from keep its form from being sent: nothing typed is dropped unseen. */
function useUnchosen(name: string) {
  const unchosen = useContext(UnchosenContext);
  const { trigger, getFieldState } = useFormContext();
  useEffect(() => () => void unchosen.delete(name), [unchosen, name]);
  const onUnchosen = () => void trigger(name);
  const onTyped = (settle: Settle | undefined) => {
    if (settle) unchosen.set(name, settle);
    else unchosen.delete(name);
    if (getFieldState(name).error) void trigger(name);
  };
  return { onTyped, onUnchosen };
}

function chosenOf(value: unknown): readonly Found[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isFound);
}

function isFound(value: unknown): value is Found {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}
