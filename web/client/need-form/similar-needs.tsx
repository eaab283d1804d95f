import { useText } from "../language/use-text.ts";
import { NetworkPermission } from "../permission/network-permission.tsx";

/** With as few as this, somebody who works here would think of one person. */
const askBelow = 5;

/** Before anything leaves: how much the mix of issues alone may tell of who it is. */
export function SimilarNeeds({ need, count }: { need: string; count: number | null }) {
  const text = useText();
  if (count === null || count >= askBelow) return null;
  return (
    <div className="note">
      <p>{count === 0 ? text("needForm.similar.none") : text("needForm.similar.few", { count })}</p>
      <NetworkPermission need={need} ask="needForm.similar.ask" from="draft" />
    </div>
  );
}
