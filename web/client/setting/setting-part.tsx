import { type ReactNode, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

type SettingPartProps<Setting> = {
  title: MessageId;
  /** Null when the organization does not say. */
  setting: Setting | null;
  /** `onDone` says that it was kept, and goes on from there. */
  children: (setting: Setting, onDone: (next: () => void) => () => void) => ReactNode;
};

/** One thing that is set by itself; whether it was kept is said beside it. */
export function SettingPart<Setting>({ title, setting, children }: SettingPartProps<Setting>) {
  const text = useText();
  const [isKept, setKept] = useState(false);
  const onDone = (next: () => void) => () => {
    setKept(true);
    next();
  };
  return (
    <section onChange={() => setKept(false)}>
      <h2>{text(title)}</h2>
      {setting === null ? <p>{text("organization.notThere")}</p> : children(setting, onDone)}
      <p role="status">{isKept && text("setting.kept")}</p>
    </section>
  );
}
