// What the API's description leaves out of the reading of cases; when it has it, this file goes.
import type { Party } from '~/api/session';
import type { paths } from '~/api/schema';
import type { Ground, Remedy, WorkRef } from '~/api/trade';
import type { Right } from '~/components/vocabulary';

export type CaseState = 'FILED' | 'NOTIFIED' | 'ANSWERED' | 'UNANSWERED' | 'RULED' | 'WITHDRAWN';
export type CaseDecision = 'DISMISS' | 'UPHOLD';
export type CaseRole = 'COMPLAINANT' | 'RESPONDENT' | 'ADJUDICATOR';
export type CaseStep =
  | 'FILED'
  | 'NOTIFIED'
  | 'EVIDENCE_ADDED'
  | 'ANSWERED'
  | 'UNANSWERED'
  | 'OVERDUE'
  | 'WITHDRAWN'
  | 'RULED';

/** A case in a list. */
export interface CaseItem {
  id: string;
  state: CaseState;
  work: WorkRef;
  ground: Ground;
  complainant: Party;
  respondent: Party;
  filedAt: string;
  answerDue: string;
  decideBy?: string | null;
  overdue: boolean;
  decision?: CaseDecision | null;
}

/** A file of a case. */
export interface EvidenceItem {
  file: string;
  name: string;
  mediaType: string;
  size: number;
  by: Party;
  at: string;
}

/** Everything about a case, for its sides and its adjudicators. */
export interface CasePage extends CaseItem {
  rights: Right[];
  territory: string;
  order?: string | null;
  claim: string;
  standing: string;
  answer?: string | null;
  answeredAt?: string | null;
  reasons?: string | null;
  remedies: Remedy[];
  closedAt?: string | null;
  evidence: EvidenceItem[];
  ordersInEscrow: string[];
  timeline: { what: CaseStep; at: string; by?: Party | null; act: string }[];
}

type Answer<T> = {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': T } } };
};

/** The two paths as they are. */
export interface PendingCasePaths {
  '/api/cases': {
    get: {
      parameters: {
        query: { as: CaseRole; state?: CaseState; limit?: number; cursor?: string };
        path?: never;
        header?: never;
        cookie?: never;
      };
    } & Answer<{ items: CaseItem[]; next?: string | null }>;
    post: paths['/api/cases']['post'];
  };
  '/api/cases/{case}': {
    get: {
      parameters: { path: { case: string }; query?: never; header?: never; cookie?: never };
    } & Answer<CasePage>;
  };
}
