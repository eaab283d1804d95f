import { useText } from "../language/use-text.ts";

/** With as few as this, somebody who works here would think of one person. */
const askBelow = 5;

/** Before anything leaves: how much the mix of issues alone may tell of who it is. */
export function SimilarNeeds({ count }: { count: number | null }) {
  const text = useText();
  if (count === null || count >= askBelow) return null;
  return (
    <p className="note">
      {count === 0 ? text("needForm.similar.none") : text("needForm.similar.few", { count })}{" "}
      {text("needForm.similar.ask")}
    </p>
  );
}
