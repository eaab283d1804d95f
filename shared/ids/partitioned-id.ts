/**
 * Ids of rows: `<partition>~<uuid v4>`. The part before `~` names the party that holds the row.
 * Version 4 and not 7: an id must not tell when its row was made.
 */
export type PartitionedId = `${string}~${string}`;

const partitionForm = /^[a-z][a-z0-9-]{1,30}$/;
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isPartition(text: string): boolean {
  return partitionForm.test(text);
}

export function isPartitionedId(text: string): text is PartitionedId {
  const at = text.indexOf("~");
  return at > 0 && isPartition(text.slice(0, at)) && uuidForm.test(text.slice(at + 1));
}

export function partitionedId(partition: string, uuid: string): PartitionedId {
  return `${partition}~${uuid}`;
}

/**
 * The partition of a row's id, or of a party's own bare id.
 * `undefined` for anything else: there is no default partition.
 */
export function partitionOf(id: string): string | undefined {
  if (isPartition(id)) return id;
  return isPartitionedId(id) ? id.slice(0, id.indexOf("~")) : undefined;
}
