import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the focus goes when it comes up, and whenever the sign changes: whoever sees no page hears what is new, and
 * whoever has no mouse goes on from there. Without a sign the focus stays where it is; `isOnlyLost`: also when it stands somewhere,
 * because what has changed may be somebody else's doing.
 */
export function useFocus<Focused extends HTMLElement>(
  sign: string | undefined,
  { isOnlyLost = false }: { isOnlyLost?: boolean } = {},
): RefObject<Focused | null> {
  const place = useRef<Focused>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (sign !== undefined && (isLost || !isOnlyLost)) place.current?.focus();
  }, [sign, isOnlyLost]);
  return place;
}
