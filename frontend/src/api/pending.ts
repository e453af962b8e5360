// The public reading endpoints as the contract has them, until the API's description does; then this file goes.
type Answer<T> = {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': T } } };
};

/** A work as lists show it. */
export interface WorkCardView {
  id: string;
  number: string;
  title: string;
  category: string;
  authors: string[];
  owners: string[];
  registeredAt: string;
  effectiveAt: string;
  status: 'REGISTERED' | 'REVOKED';
  hasOffer: boolean;
  onHold: boolean;
  hasPreview: boolean;
}

/** A registration of a file that was looked up by its digests. */
export interface LookupMatch {
  number?: string | null;
  title?: string | null;
  work?: string | null;
  registeredAt: string;
  private?: boolean;
}

/** How much the register holds. */
export interface Statistics {
  works: number;
  licences: number;
  transfers: number;
  logSize: number;
}

/** What is missing in the generated paths. */
export interface PendingPaths {
  '/api/register/works': {
    get: {
      parameters: {
        query?: {
          query?: string;
          category?: string;
          status?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
    } & Answer<{ items: WorkCardView[]; next?: string | null }>;
  };
  '/api/register/statistics': { get: Answer<Statistics> };
  '/api/register/lookups': {
    post: {
      requestBody: { content: { 'application/json': { digests: Record<string, string> } } };
    } & Answer<{ matches: LookupMatch[] }>;
  };
}
