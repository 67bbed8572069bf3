import type { Dataset } from '../../model/dataset.ts';
import type { Feedback } from '../../model/operations.ts';
import type { Indicator, IndicatorId, Score } from '../../model/quality.ts';
import { groupBy } from '../group-by.ts';
import { stands, makeQualityContext, type QualityContext, type QualityInput } from './context.ts';
import { measureData } from './data.ts';
import { itemsDue, measureDatasetDuties, measureDuties } from './duties.ts';
import { averageIndicator } from './indicator.ts';
import { measureMetadata } from './metadata.ts';
import { measureReadiness } from './readiness.ts';
import { scoreOf } from './score.ts';

/** Scores of datasets and agencies over one stretch of time. */
export interface Quality {
  readonly ofDataset: (dataset: Dataset) => Score | undefined;
  /** Undefined for an agency that owed nothing by then: nobody is given 0, or 100, for nothing. */
  readonly ofAgency: (agency: string) => Score | undefined;
}

const DATASET_PARTS: readonly IndicatorId[] = ['B', 'C1', 'C2', 'C3', 'C4'];

/** Measures quality by the portal's method (`catalogue/quality.yaml`). Linear in datasets, duties and findings. */
export function makeQuality(input: QualityInput | QualityContext): Quality {
  const context = 'filesOn' in input ? input : makeQualityContext(input);
  const dutiesOf = groupBy(input.duties, (duty) => duty.agency);
  const answering = groupBy(input.duties, (duty) => duty.dataset);
  const parts = new Map<string, readonly Indicator[]>();
  const partsOf = (dataset: Dataset) => {
    const known = parts.get(dataset.folder) ?? [measureMetadata(dataset, context), ...measureData(dataset, context)];
    parts.set(dataset.folder, known);
    return known;
  };
  return {
    ofDataset(dataset) {
      const duties = measureDatasetDuties(answering(dataset.id), context);
      const ready = measureReadiness(new Set([dataset.id]), (one) => one.dataset === dataset.id, context);
      return scoreOf(
        [duties, ...partsOf(dataset), ...ready],
        countLeaks([dataset], isAbout(dataset), context),
        context.portal.quality,
      );
    },
    ofAgency(agency) {
      const duties = dutiesOf(agency);
      if (itemsDue(agency, duties, context).length === 0) return undefined;
      const datasets = context.datasetsOfAgency(agency).filter((dataset) => stands(dataset, context.filesOn));
      const isMine = (one: Feedback) => (one.agency ?? ownerOf(one, context)) === agency;
      const measured = datasets.map(partsOf);
      const { weights } = context.portal.quality;
      const averages = DATASET_PARTS.map((id, at) =>
        averageIndicator(
          id,
          weights[id],
          measured.flatMap((indicators) => indicators[at] ?? []),
        ),
      );
      const ready = measureReadiness(new Set(datasets.map(({ id }) => id)), isMine, context);
      const indicators = [...measureDuties(agency, duties, context), ...averages, ...ready];
      return scoreOf(indicators, countLeaks(datasets, isMine, context), context.portal.quality);
    },
  };
}

function isAbout(dataset: Dataset): (feedback: Feedback) => boolean {
  return (feedback) => feedback.dataset === dataset.id;
}

function ownerOf({ dataset }: Feedback, { portal }: QualityContext): string | undefined {
  return portal.datasets.find(({ id, formerIds }) => id === dataset || (dataset && formerIds.includes(dataset)))?.agency;
}

/** Art. 7.4: personal data or a secret in a file, as the checks see it, or an incident that the operator recorded as a leak. */
function countLeaks(datasets: readonly Dataset[], isMine: (feedback: Feedback) => boolean, context: QualityContext): number {
  const found = datasets.flatMap(({ folder }) => context.findingsOf(folder));
  const files = found.filter(({ code, level }) => level === 'error' && /^(privacy|secret)\//.test(code));
  const { from, to } = context;
  const told = context.portal.feedback.filter((one) => one.leak && from <= one.received && one.received <= to && isMine(one));
  return new Set(files.map(({ where }) => where.file)).size + told.length;
}
