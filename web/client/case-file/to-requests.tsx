import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { NeedFile } from "./need-file.ts";

type ToRequestsProps = { file: Pick<NeedFile, "permissions">; isFirst?: boolean };

/** Back to each request for which the survivor has allowed something. */
export function ToRequests({ file, isFirst = false }: ToRequestsProps) {
  const text = useText();
  const requests = new Map(file.permissions.flatMap(({ request }) => (request ? [[request.id, request]] : [])));
  if (requests.size === 0) return null;
  return (
    <div className="actions">
      {[...requests.values()].map(({ id, organization }) => (
        <Link key={id} to={{ screen: "introduction", id }} className={isFirst ? "button first" : "button"}>
          {text("file.request", { name: organization })}
        </Link>
      ))}
    </div>
  );
}
