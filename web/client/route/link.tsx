import type { MouseEvent, ReactNode } from "react";
import { addressOf, goTo, useAddress } from "./address.ts";
import type { Route } from "./route.ts";

type LinkProps = {
  to: Route;
  search?: Readonly<Record<string, string>>;
  className?: string;
  /** What is heard instead, where only what stands around it tells it apart; it begins with what is read. */
  heard?: string;
  children: ReactNode;
};

/** A link to another screen: a real one, that opens in another tab as others do. */
export function Link({ to, search, className, heard, children }: LinkProps) {
  const { route } = useAddress();
  const address = addressOf(to, search);
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(address);
  };
  const isHere = route.screen === to.screen && !("id" in to);
  return (
    <a
      href={address}
      onClick={follow}
      className={className}
      aria-label={heard}
      aria-current={isHere ? "page" : undefined}
    >
      {children}
    </a>
  );
}
