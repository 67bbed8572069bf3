import type { Rule } from '../model/rule.ts';
import { rule as agencyEnded } from './agency/ended.ts';
import { rule as agencyNotYours } from './agency/not-yours.ts';
import { rule as agencyOpenDuty } from './agency/open-duty.ts';
import { rule as agencyUnknown } from './agency/unknown.ts';
import { rule as agencyUnknownAuthor } from './agency/unknown-author.ts';
import { rule as catalogueAttestationUnfit } from './catalogue/attestation-unfit.ts';
import { rule as catalogueDateFuture } from './catalogue/date-future.ts';
import { rule as catalogueDatesReversed } from './catalogue/dates-reversed.ts';
import { rule as catalogueHolidayTwice } from './catalogue/holiday-twice.ts';
import { rule as catalogueHolidayWeekday } from './catalogue/holiday-weekday.ts';
import { rule as catalogueMissingFile } from './catalogue/missing-file.ts';
import { rule as catalogueTetNotOfficial } from './catalogue/tet-not-official.ts';
import { rule as catalogueUnknownFile } from './catalogue/unknown-file.ts';
import { rule as catalogueUnknownReference } from './catalogue/unknown-reference.ts';
import { rule as gitAttributes } from './git/attributes.ts';
import { rule as gitDatesBackwards } from './git/dates-backwards.ts';
import { rule as gitFileMode } from './git/file-mode.ts';
import { rule as gitLfsPointer } from './git/lfs-pointer.ts';
import { rule as gitMovedOn } from './git/moved-on.ts';
import { rule as gitNoChange } from './git/no-change.ts';
import { rule as gitScript } from './git/script.ts';
import { rule as gitShallow } from './git/shallow.ts';
import { rule as gitSubmodule } from './git/submodule.ts';
import { rule as listAssignedTwice } from './list/assigned-twice.ts';
import { rule as listDuplicateCode } from './list/duplicate-code.ts';
import { rule as listFreesOverdue } from './list/frees-overdue.ts';
import { rule as listHolderEnded } from './list/holder-ended.ts';
import { rule as listItemEnded } from './list/item-ended.ts';
import { rule as listItemUnknown } from './list/item-unknown.ts';
import { rule as listNoTerm } from './list/no-term.ts';
import { rule as listOtherHolder } from './list/other-holder.ts';
import { rule as listRoadmapBeforeIssue } from './list/roadmap-before-issue.ts';
import { rule as listSameDay } from './list/same-day.ts';
import { rule as metadataDate } from './metadata/date.ts';
import { rule as metadataEnum } from './metadata/enum.ts';
import { rule as metadataIdDuplicate } from './metadata/id-duplicate.ts';
import { rule as metadataLength } from './metadata/length.ts';
import { rule as metadataLicenceUnknown } from './metadata/licence-unknown.ts';
import { rule as metadataMissingKey } from './metadata/missing-key.ts';
import { rule as metadataNameDuplicate } from './metadata/name-duplicate.ts';
import { rule as metadataNothingProvided } from './metadata/nothing-provided.ts';
import { rule as metadataPattern } from './metadata/pattern.ts';
import { rule as metadataResourceKind } from './metadata/resource-kind.ts';
import { rule as metadataShape } from './metadata/shape.ts';
import { rule as metadataType } from './metadata/type.ts';
import { rule as metadataUnknownKey } from './metadata/unknown-key.ts';
import { rule as noticeEndsBeforeStart } from './notice/ends-before-start.ts';
import { rule as noticeNoTimes } from './notice/no-times.ts';
import { rule as noticeShortNotice } from './notice/short-notice.ts';
import { rule as overlapMinistryDatabase } from './overlap/ministry-database.ts';
import { rule as overlapNearDuplicate } from './overlap/near-duplicate.ts';
import { rule as pathActiveFormat } from './path/active-format.ts';
import { rule as pathCaseCollision } from './path/case-collision.ts';
import { rule as pathFileMissing } from './path/file-missing.ts';
import { rule as pathName } from './path/name.ts';
import { rule as pathNamedTwice } from './path/named-twice.ts';
import { rule as pathOddName } from './path/odd-name.ts';
import { rule as pathOrphan } from './path/orphan.ts';
import { rule as pathOtherKind } from './path/other-kind.ts';
import { rule as pathOutside } from './path/outside.ts';
import { rule as pathReservedName } from './path/reserved-name.ts';
import { rule as pathSpecialFile } from './path/special-file.ts';
import { rule as pathStrayFile } from './path/stray-file.ts';
import { rule as periodChangeUnknown } from './period/change-unknown.ts';
import { rule as periodInvalid } from './period/invalid.ts';
import { rule as periodMissing } from './period/missing.ts';
import { rule as periodNotEnded } from './period/not-ended.ts';
import { rule as periodTwice } from './period/twice.ts';
import { rule as periodWrongFrequency } from './period/wrong-frequency.ts';
import { rule as placeNotThen } from './place/not-then.ts';
import { rule as placeTwoPlaces } from './place/two-places.ts';
import { rule as placeUnknown } from './place/unknown.ts';
import { rule as placeUnknownInTable } from './place/unknown-in-table.ts';
import { rule as textActiveContent } from './text/active-content.ts';
import { rule as textControlCharacter } from './text/control-character.ts';
import { rule as textEncoding } from './text/encoding.ts';
import { rule as textHtml } from './text/html.ts';
import { rule as textLink } from './text/link.ts';
import { rule as textMojibake } from './text/mojibake.ts';
import { rule as textNewline } from './text/newline.ts';
import { rule as textPlaceholder } from './text/placeholder.ts';
import { rule as textUrl } from './text/url.ts';
import { rule as waiverExpired } from './waiver/expired.ts';
import { rule as waiverIncomplete } from './waiver/incomplete.ts';
import { rule as waiverNoReason } from './waiver/no-reason.ts';
import { rule as waiverNotWaivable } from './waiver/not-waivable.ts';
import { rule as waiverUnknownCode } from './waiver/unknown-code.ts';
import { rule as waiverUnknownFile } from './waiver/unknown-file.ts';
import { rule as waiverUnused } from './waiver/unused.ts';
import { rule as yamlAlias } from './yaml/alias.ts';
import { rule as yamlDocuments } from './yaml/documents.ts';
import { rule as yamlDuplicateKey } from './yaml/duplicate-key.ts';
import { rule as yamlEmpty } from './yaml/empty.ts';
import { rule as yamlFrontMatter } from './yaml/front-matter.ts';
import { rule as yamlSyntax } from './yaml/syntax.ts';
import { rule as yamlTag } from './yaml/tag.ts';
import { rule as yamlTooDeep } from './yaml/too-deep.ts';
import { rule as yamlTooLarge } from './yaml/too-large.ts';
import { rule as yamlWhitespace } from './yaml/whitespace.ts';

/** Rules about what people write and how files lie: YAML, metadata, text, paths, git, catalogue, list, agencies, places, periods. */
export const contentRules: readonly Rule[] = [
  agencyEnded,
  agencyNotYours,
  agencyOpenDuty,
  agencyUnknown,
  agencyUnknownAuthor,
  catalogueAttestationUnfit,
  catalogueDateFuture,
  catalogueDatesReversed,
  catalogueHolidayTwice,
  catalogueHolidayWeekday,
  catalogueMissingFile,
  catalogueTetNotOfficial,
  catalogueUnknownFile,
  catalogueUnknownReference,
  gitAttributes,
  gitDatesBackwards,
  gitFileMode,
  gitLfsPointer,
  gitMovedOn,
  gitNoChange,
  gitScript,
  gitShallow,
  gitSubmodule,
  listAssignedTwice,
  listDuplicateCode,
  listFreesOverdue,
  listHolderEnded,
  listItemEnded,
  listItemUnknown,
  listNoTerm,
  listOtherHolder,
  listRoadmapBeforeIssue,
  listSameDay,
  metadataDate,
  metadataEnum,
  metadataIdDuplicate,
  metadataLength,
  metadataLicenceUnknown,
  metadataMissingKey,
  metadataNameDuplicate,
  metadataNothingProvided,
  metadataPattern,
  metadataResourceKind,
  metadataShape,
  metadataType,
  metadataUnknownKey,
  noticeEndsBeforeStart,
  noticeNoTimes,
  noticeShortNotice,
  overlapMinistryDatabase,
  overlapNearDuplicate,
  pathActiveFormat,
  pathCaseCollision,
  pathFileMissing,
  pathName,
  pathNamedTwice,
  pathOddName,
  pathOrphan,
  pathOtherKind,
  pathOutside,
  pathReservedName,
  pathSpecialFile,
  pathStrayFile,
  periodChangeUnknown,
  periodInvalid,
  periodMissing,
  periodNotEnded,
  periodTwice,
  periodWrongFrequency,
  placeNotThen,
  placeTwoPlaces,
  placeUnknown,
  placeUnknownInTable,
  textActiveContent,
  textControlCharacter,
  textEncoding,
  textHtml,
  textLink,
  textMojibake,
  textNewline,
  textPlaceholder,
  textUrl,
  waiverExpired,
  waiverIncomplete,
  waiverNoReason,
  waiverNotWaivable,
  waiverUnknownCode,
  waiverUnknownFile,
  waiverUnused,
  yamlAlias,
  yamlDocuments,
  yamlDuplicateKey,
  yamlEmpty,
  yamlFrontMatter,
  yamlSyntax,
  yamlTag,
  yamlTooDeep,
  yamlTooLarge,
  yamlWhitespace,
];
