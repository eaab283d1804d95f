import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";

type CopyButtonProps = { copied: string; children: ReactNode };

/** Puts a text where it can be pasted from, and says whether it is there. */
export function CopyButton({ copied, children }: CopyButtonProps) {
  const text = useText();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(copied).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="copied">
        {isCopied === true && text("statistics.copied")}
        {isCopied === false && text("statistics.notCopied")}
      </span>
    </>
  );
}
