import type { ReactNode } from "react";
import { Link } from "./link.tsx";
import { routeOf } from "./route.ts";

type PathLinkProps = { path: string; className?: string; children: ReactNode };

/** A link by its path, to what other slices show; where no screen has this path there is none. */
export function PathLink({ path, className, children }: PathLinkProps) {
  const to = routeOf(path);
  if (to.screen === "unknown") return null;
  return (
    <Link to={to} {...(className ? { className } : {})}>
      {children}
    </Link>
  );
}
