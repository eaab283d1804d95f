import { useIsMessageId, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { coarserThan } from "./coarser-table.ts";

type CoarserProps = {
  edition: string;
  table: string;
  chosen?: Readonly<Record<string, string>>;
  /** Whether a table has something to show; any, where that is not known. */
  has?: (table: string) => boolean;
  /** Where nothing around it says so: that the other table takes things less far apart. */
  isToldWhy?: boolean;
};

/** To the table that answers the same with larger numbers; nothing where there is none. */
export function CoarserLink({ edition, table, chosen = {}, has = () => true, isToldWhy = false }: CoarserProps) {
  const text = useText();
  const isMessage = useIsMessageId();
  const coarser = coarserThan(table, chosen, has);
  const title = `statistics.table.${coarser?.part}`;
  if (!coarser || !isMessage(title)) return null;
  return (
    <p>
      {isToldWhy && text("statistics.coarser")}{" "}
      <Link to={{ screen: "edition-table", id: edition, part: coarser.part }} search={coarser.search}>
        {text("statistics.instead", { title: text(title) })}
      </Link>
    </p>
  );
}
