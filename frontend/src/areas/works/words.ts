import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type {
  AiKind,
  Basis,
  ComputedBy,
  Credit,
  HoldReason,
  MatchAnswer,
  Nature,
  RelationKind,
  Visibility,
} from './types';

interface Explained {
  name: MessageDescriptor;
  gist: MessageDescriptor;
}

/** How a work came to be; all but originals rest on a source. */
export const natureWords: Record<Nature, MessageDescriptor> = {
  ORIGINAL: msg`Original`,
  ADAPTATION: msg({ message: 'Adaptation', context: 'nature of a creation' }),
  TRANSLATION: msg({ message: 'Translation', context: 'nature of a creation' }),
  COMPILATION: msg({ message: 'Compilation', context: 'nature of a creation' }),
  ANNOTATION: msg`Annotation`,
  ARRANGEMENT: msg`Arrangement`,
  OTHER: msg`Other`,
};

/** On what ground the first owners own the work. */
export const basisWords: Record<Basis, Explained> = {
  INDIVIDUAL: { name: msg`Made alone`, gist: msg`One person made it and owns it.` },
  JOINT: { name: msg`Made together`, gist: msg`Two or more authors own it together.` },
  LEGAL_ENTITY: {
    name: msg`An organisation’s work`,
    gist: msg`Made under the direction and the responsibility of an organisation, which owns it.`,
  },
  EMPLOYMENT: {
    name: msg`Made in employment, author keeps it`,
    gist: msg`The author owns it; the employer may use it first for two years.`,
  },
  EMPLOYMENT_EMPLOYER_OWNED: {
    name: msg`Made in employment, employer owns it`,
    gist: msg`The employer owns it; the author keeps the right to be named.`,
  },
  COMMISSIONED: {
    name: msg`Commissioned`,
    gist: msg`By contract; without one the commissioned author owns it.`,
  },
  MADE_FOR_HIRE: {
    name: msg`Made for hire (US)`,
    gist: msg`In the sense of 17 USC 101: the employer or client counts as the author.`,
  },
  INHERITANCE: { name: msg`Inherited`, gist: msg`The owner inherited it.` },
  ASSIGNMENT: {
    name: msg`Assigned to the owner`,
    gist: msg`The owner acquired it by contract before it was registered.`,
  },
  SUCCESSION: {
    name: msg`Succession of an organisation`,
    gist: msg`An organisation took over the rights of the one that owned it.`,
  },
};

/** What the public may see, each step including the one before. */
export const visibilityWords: Record<Visibility, Explained> = {
  PRIVATE: {
    name: msg`Private`,
    gist: msg`Nobody but the owners sees title, authors or number. The log holds a sealed entry only, and somebody who looks up the very same file learns the date and no more.`,
  },
  FACTS: {
    name: msg`Facts`,
    gist: msg`Everybody sees the title, authors, owners, dates and digests, and no picture or file.`,
  },
  PREVIEW: {
    name: msg`Facts and preview`,
    gist: msg`Everybody sees the facts and a small picture made from the deposited file. The file itself stays locked.`,
  },
};

export const creditWords: Record<Credit, MessageDescriptor> = {
  REAL_NAME: msg`Under the real name`,
  PSEUDONYM: msg`Under a pseudonym`,
  ANONYMOUS: msg`Anonymous`,
};

export const aiWords: Record<AiKind, Explained> = {
  HUMAN: { name: msg`Made by people`, gist: msg`No generative tool took part.` },
  ASSISTED: { name: msg`AI-assisted`, gist: msg`People made it with the help of a tool.` },
  GENERATED: { name: msg`AI-generated`, gist: msg`A tool made it after people’s instructions.` },
};

export const relationWords: Record<RelationKind, MessageDescriptor> = {
  VERSION_OF: msg`Version of`,
  PART_OF: msg`Part of`,
  DERIVED_FROM: msg`Derived from`,
  SERIES_WITH: msg`In one series with`,
};

export const computedByWords: Record<ComputedBy, MessageDescriptor> = {
  BROWSER: msg`in the applicant’s browser`,
  COMMAND_LINE: msg`by the applicant’s command line`,
  SERVER: msg`by the register itself`,
};

export const holdWords: Record<HoldReason, MessageDescriptor> = {
  CASE: msg`an open dispute`,
  ESCROW: msg`a sale under way`,
  PLEDGE: msg`a pledge`,
  COURT: msg`a court order`,
};

/** The honest answers about somebody else's registration of the same file. */
export const answersAboutOthers: readonly MatchAnswer[] = [
  'MINE_EARLIER',
  'LICENSED',
  'COINCIDENCE',
];
/** How one's own works with the same file may be related. */
export const answersAboutOwn: readonly MatchAnswer[] = ['VERSION', 'PART', 'SERIES'];

export const answerWords: Record<MatchAnswer, Explained> = {
  MINE_EARLIER: {
    name: msg`It is mine, and I made it earlier`,
    gist: msg`An examiner looks at both registrations. You may be asked for evidence.`,
  },
  LICENSED: {
    name: msg`I use this file by licence, or my work derives from it`,
    gist: msg`Say in the statement what is yours and what is not.`,
  },
  COINCIDENCE: {
    name: msg`It is a coincidence, or I cannot explain it`,
    gist: msg`An honest answer is no disadvantage. An examiner looks at it.`,
  },
  VERSION: { name: msg`A new version of it`, gist: msg`The same work, further on.` },
  PART: { name: msg`A part of it`, gist: msg`The earlier one contains this one.` },
  SERIES: { name: msg`Another work of the same series`, gist: msg`They share a file.` },
};

/** The kinds of instruments that the register takes down. */
export const instrumentWords: Record<string, MessageDescriptor> = {
  FIRST_OWNERSHIP: msg`First ownership`,
  ASSIGNMENT: msg`Assignment`,
  EXCLUSIVE_LICENCE: msg`Exclusive licence`,
  NON_EXCLUSIVE_LICENCE: msg`Non-exclusive licence`,
  PLEDGE: msg`Pledge`,
  RELEASE: msg`Release`,
  TERMINATION: msg`Termination`,
  INHERITANCE: msg`Inheritance`,
  RULING: msg`Ruling`,
  MANDATE: msg`Mandate`,
};

/** On what grounds an application is refused; there are no others. */
export const groundWords: Record<string, MessageDescriptor> = {
  OUT_OF_TERM: msg`The term of protection is over.`,
  NOT_PROTECTED: msg`It is not a work, or one that the law does not protect.`,
  PROHIBITED: msg`The law prohibits its publication.`,
  DUPLICATE: msg`Somebody else registered the same work before.`,
  UNTRUE: msg`What the application states is not true.`,
};
