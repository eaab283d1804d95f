import { Migration } from "@mikro-orm/migrations";

/** As the word of a text: hyphens and strokes part words, or `I-914` would be kept as a negative number. */
function parted(column: string): string {
  return `to_tsvector('simple', translate(${column}, '-\u2010\u2011\u2013/', '     '))`;
}

/** A search takes words apart at hyphens and strokes; so does the catalogue now. */
export class Migration20261128000000ResourceWords extends Migration {
  override up(): void {
    this.addSql("alter table resource drop column words");
    this.addSql(`alter table resource add column words tsvector generated always as (
      setweight(${parted("title")}, 'A') || setweight(${parted("publisher")}, 'B')
      || setweight(${parted("spoken")}, 'C')) stored`);
    this.addSql("create index resource_words on resource using gin (words) where state = 'LISTED'");
  }
}
