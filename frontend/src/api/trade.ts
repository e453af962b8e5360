import type { components, paths } from './schema';

type Schemas = components['schemas'];

/** The result of an act that is on record, with its receipt. */
export interface Recorded<T> {
  result: T;
  receipt: Schemas['Receipt'];
}

/** A work as those who trade or dispute it know it. */
export type WorkRef = Schemas['WorkItem'];
/** The public page of a work, as far as trade and disputes read it. */
export interface PublicWorkPage {
  work: Pick<Schemas['WorkPage']['work'], 'id' | 'number' | 'title' | 'status'> & {
    category: string;
    files: Pick<Schemas['WorkPage']['work']['files'][number], 'id' | 'digests'>[];
  };
  hasPreview: boolean;
}
/** A work in its owner's list, as far as trade reads it. */
export type OwnedWork = Pick<Schemas['OwnWork'], 'id' | 'number' | 'title' | 'status'>;

/** Who holds what, and what burdens it, as far as trade and disputes read it. */
export type TitlePage = Pick<Schemas['TitleResponse'], 'asOf' | 'interests' | 'grants' | 'holds'>;
/** One row of a title. */
export type TitleInterest = Schemas['InterestEntry'];

/** What an offer or a licence allows; whatever it does not name is reserved. */
export type Terms = Schemas['Terms'];
/** A version of an offer. */
export type OfferPage = Schemas['OfferResponse'];
export type PauseReason = NonNullable<OfferPage['pausedBecause']>;
/** A licence, for its parties. */
export type LicencePage = Schemas['LicenceResponse'];

/** An order in a list. */
export type OrderItem = Schemas['OrderItem'];
export type OrderKind = OrderItem['kind'];
export type OrderState = OrderItem['state'];
/** Everything about an order. */
export type OrderPage = Schemas['OrderPage'];
/** What both sides saw when the order was made; a transfer names a share, a licence the rest. */
export type OrderTerms = Schemas['OrderTerms'];
export type OrderStep = Schemas['TimelineStep']['what'];
/** The result of an act on an order. */
export type OrderView = Schemas['OrderView'];
/** How a price is divided: the fee and the payees add up to it. */
export type Split = Schemas['Split'];
/** One attempt to pay. */
export type Payment = Schemas['Payment'];
export type PaymentMethod = Payment['method'];
/** A payment as the treasurer sees it. */
export type PaymentItem = Schemas['PaymentItem'];
/** One line of a statement. */
export type StatementLine = Schemas['Line'];

export type Ground = Schemas['CaseRequest']['ground'];
export type RulingRequest = Schemas['RulingRequest'];
export type Remedy = Schemas['RemedyRequest'];

/** A case in a list. */
export type CaseItem = Schemas['CaseItem'];
export type CaseState = CaseItem['state'];
export type CaseDecision = NonNullable<CaseItem['decision']>;
/** As what one asks for cases. */
export type CaseRole = NonNullable<
  NonNullable<paths['/api/cases']['get']['parameters']['query']>['as']
>;
/** Everything about a case, for its sides and its adjudicators. */
export type CasePage = Schemas['CasePage'];
export type CaseStep = Schemas['CaseTimelineStep']['what'];

/** An application in the examiners' queue. */
export type ExaminationLine = Schemas['QueueLine'];
/** An application before its examiner. */
export type ExaminationCase = Schemas['ExaminationCase'];
/** Another work that claimed a file before, and what the applicant says about it. */
export type ExaminedMatch = Schemas['ExaminedMatch'];
/** One of two works that turned out to be near after submission. */
export type MatchedWork = Schemas['MatchedWork'];
/** A work as its applicant stated it. */
export type StatedWork = Schemas['DraftWork'];
export type MatchAnswer = NonNullable<ExaminedMatch['answer']>;
export type RefusalGround = NonNullable<Schemas['DecisionRequest']['ground']>;

/** The work of an offer or a licence, as the other lists name works. */
export function workOf(of: { work: string; workNumber: string; workTitle: string }): WorkRef {
  return { id: of.work, number: of.workNumber, title: of.workTitle };
}
