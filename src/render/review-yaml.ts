import { Document, isMap, isSeq } from 'yaml';
import type { ItemProposal, Review, ReviewAnswer } from '../domain/model/catalogue.ts';

/** Answers as `catalogue/reviews/<half>/<agency>.yaml` (`schemas/review.schema.json`); an answer that proposes nothing takes one line. */
export function reviewYaml({ answered, document, illustrative, answers }: Review): string {
  const written = new Document({ answered, document, ...(illustrative ? { illustrative } : {}), answers: answers.map(toPlain) });
  written.commentBefore = ' yaml-language-server: $schema=../../../schemas/review.schema.json';
  const list = written.get('answers');
  if (isSeq(list)) {
    for (const node of list.items) {
      if (!isMap(node)) continue;
      const proposed = node.get('proposed');
      if (!isMap(proposed)) node.flow = true;
      else for (const { value } of proposed.items) if (isSeq(value)) value.flow = true;
    }
  }
  return written.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function toPlain({ item, answer, reason, document, proposed }: ReviewAnswer): Readonly<Record<string, unknown>> {
  return withoutEmpty({ item, answer, reason: reason?.vi, document, proposed: proposed && proposalOf(proposed) });
}

function proposalOf({ title, topic, fields, frequency, formats, access, roadmap, privacy }: ItemProposal) {
  return withoutEmpty({
    title: title?.vi,
    topic,
    fields: fields.length > 0 ? fields : undefined,
    frequency,
    formats: formats.length > 0 ? formats : undefined,
    access,
    roadmap,
    privacy: privacy?.vi,
  });
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
