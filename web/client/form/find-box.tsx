import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { Found } from "../find/found.ts";
import { onceLetGo } from "../find/once-let-go.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { AriaFrame } from "./aria-frame.tsx";
import { type Finding, useFindBox } from "./use-find-box.ts";

type FindBoxProps = Finding & {
  label: MessageId;
  /** It was left, and the words that stand there are not chosen from. Without it, the box says so itself. */
  onUnchosen?: () => void;
};

/** As high as a list may be, in CSS pixels: some six lines. */
const listHeight = 288;

/**
 * Where words are typed, with what fits them below. Words that say clearly what is meant need not be chosen from the
 * list: they are taken on leaving, and by the Enter key.
 */
export function FindBox({ label, onUnchosen, ...finding }: FindBoxProps) {
  const text = useText();
  const { offered, isLooking, words, type, choose, turn, isKept, leave, enter, isLeft } = useLeaving(
    finding,
    onUnchosen,
  );
  return (
    <AriaFrame>
      {isLeft && <Unchosen />}
      {/* Begun anew after each choice: words that are taken away would open the list again, and hide all else from readers. */}
      <ComboBox
        key={turn}
        autoFocus={isKept}
        aria-label={text(label)}
        className="find"
        items={offered}
        inputValue={words}
        onInputChange={type}
        selectedKey={null}
        onSelectionChange={(key) => choose(String(key ?? ""))}
        onFocus={makeRoom}
        onBlur={() => onceLetGo(leave)}
        allowsEmptyCollection
      >
        <div onKeyDownCapture={enter}>
          <Input />
          <Button aria-label={text("form.showAll")}>▾</Button>
        </div>
        <Popover className="found" maxHeight={listHeight}>
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

/** What is offered, and what happens to words that were typed once the box is left, or the Enter key is pressed. */
function useLeaving(finding: Finding, onUnchosen: (() => void) | undefined) {
  const [left, setLeft] = useState<string>();
  const box = useFindBox(finding);
  const { words, settle, settleHere } = box;
  const tell = (isSettled: boolean) => {
    if (isSettled) return;
    if (onUnchosen) onUnchosen();
    else setLeft(words);
  };
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    const isOnOption = event.target instanceof Element && event.target.hasAttribute("aria-activedescendant");
    if (event.key !== "Enter" || isOnOption || words.trim() === "") return;
    event.preventDefault();
    void settleHere().then(tell);
  };
  const leave = () => void settle().then(tell);
  return { ...box, enter, leave, isLeft: left === words && words !== "" };
}

function Unchosen() {
  const text = useText();
  return (
    <p className="missing" role="status">
      {text("form.unchosen")}
    </p>
  );
}

/** Where the list would have no room below, as on a phone, the question goes to the top: a list above would hide it. */
function makeRoom({ target }: FocusEvent<HTMLElement>): void {
  const height = window.visualViewport?.height ?? window.innerHeight;
  if (height - target.getBoundingClientRect().bottom > listHeight) return;
  const question = target.closest(".question") ?? target;
  question.scrollIntoView({ block: "start" });
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
