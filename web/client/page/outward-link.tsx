import { useText } from "../language/use-text.ts";

/** A link that leaves for somebody else's site, and says so. That site is not told where the visitor came from. */
export function OutwardLink({ url, isFirst = false }: { url: string; isFirst?: boolean }) {
  const text = useText();
  const site = URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank" className={isFirst ? "button first" : "button"}>
      {text("page.outward", { site })}
    </a>
  );
}
