type Costed = { unit: "NEED" | "ISSUE" | "RESPONDER"; epsilon: number };

/** What tables cost of the privacy of one need, and of one person who helps: each is counted in tables of its own. */
export function sumEpsilon(tables: readonly Costed[]): { needs: number; responders: number } {
  const isOfResponders = ({ unit }: Costed) => unit === "RESPONDER";
  return {
    needs: sumOf(tables.filter((table) => !isOfResponders(table))),
    responders: sumOf(tables.filter(isOfResponders)),
  };
}

/** In thousandths, so that no rounding of binary shares is seen. */
function sumOf(tables: readonly Costed[]): number {
  return Math.round(tables.reduce((sum, { epsilon }) => sum + epsilon, 0) * 1000) / 1000;
}
