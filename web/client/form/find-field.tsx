import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useController } from "react-hook-form";
import type { Find, Found } from "../find/found.ts";
import { useFound } from "../find/use-found.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { AriaFrame } from "./aria-frame.tsx";
import { ChosenChips } from "./chosen-chips.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

type FindFieldProps = FieldProps & {
  find: Find;
  /** Holds any number of what was found, instead of one. */
  isMany?: boolean;
};

/** Something that the graph knows, found by typing; what was chosen stands above and can be taken away. */
export function FindField({ find, isMany = false, ...field }: FindFieldProps) {
  const { field: held } = useController({ name: field.name });
  const chosen = chosenOf(held.value);
  const choose = (one: Found) => held.onChange(isMany ? [...chosen, one] : one);
  const leave = (id: string) => held.onChange(isMany ? chosen.filter((one) => one.id !== id) : null);
  const isOpen = isMany || chosen.length === 0;
  return (
    <FieldGroup {...field}>
      <ChosenChips chosen={chosen} onLeave={leave} />
      {isOpen && <FindBox label={field.label} find={find} chosen={chosen} onChoose={choose} />}
    </FieldGroup>
  );
}

type FindBoxProps = {
  label: MessageId;
  find: Find;
  /** Not offered again. */
  chosen: readonly Found[];
  onChoose: (found: Found) => void;
};

/** Where words are typed, with what fits them below. */
export function FindBox({ label, ...choice }: FindBoxProps) {
  const text = useText();
  const { offered, isLooking, words, setWords, choose, turn } = useOffered(choice);
  return (
    <AriaFrame>
      {/* Begun anew after each choice: words that are taken away would open the list again, and hide all else from readers. */}
      <ComboBox
        key={turn}
        autoFocus={turn > 0}
        aria-label={text(label)}
        className="find"
        items={offered}
        inputValue={words}
        onInputChange={setWords}
        selectedKey={null}
        onSelectionChange={(key) => choose(String(key ?? ""))}
        allowsEmptyCollection
      >
        <div>
          <Input />
          <Button aria-label={text("form.showAll")}>▾</Button>
        </div>
        <Popover className="found">
          <ListBox<Found>
            renderEmptyState={() => <p className="hint">{text(isLooking ? "app.loading" : "form.nothingFound")}</p>}
          >
            {(one) => <Offered {...one} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaFrame>
  );
}

/** What is offered for the words that are typed; begun anew after each choice. */
function useOffered({ find, chosen, onChoose }: Omit<FindBoxProps, "label">) {
  const [words, setWords] = useState("");
  const [turn, setTurn] = useState(0);
  const { found, isLooking } = useFound(find, words);
  const offered = found.filter(({ id }) => !chosen.some((one) => one.id === id));
  const choose = (id: string) => {
    const one = offered.find((each) => each.id === id);
    if (!one) return;
    onChoose(one);
    setWords("");
    setTurn(turn + 1);
  };
  return { offered, isLooking, words, setWords, choose, turn };
}

function Offered({ id, name, detail }: Found) {
  return (
    <ListBoxItem id={id} textValue={name}>
      <Text slot="label">{name}</Text>
      {detail && (
        <Text slot="description" className="hint">
          {detail}
        </Text>
      )}
    </ListBoxItem>
  );
}

function chosenOf(value: unknown): readonly Found[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isFound);
}

function isFound(value: unknown): value is Found {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}
