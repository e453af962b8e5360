// Where things of the register stand. Areas bring their own routes, so a component that all share cannot know them
// by type; this is the one place that spells them.

/** The page of a work. */
export const workPage = (work: string): string => `/works/${work}`;
/** The certificate of a work. */
export const certificatePage = (work: string): string => `/works/${work}/certificate`;
/** The page of an offer. */
export const offerPage = (offer: string): string => `/offers/${offer}`;
/** The page of a licence. */
export const licencePage = (licence: string): string => `/licences/${licence}`;
/** The page of an order. */
export const orderPage = (order: string): string => `/orders/${order}`;
/** The page of a dispute. */
export const casePage = (dispute: string): string => `/cases/${dispute}`;
/** The page of an application. */
export const applicationPage = (application: string): string => `/applications/${application}`;
/** Where an owner offers a licence; takes `?work=`. */
export const newOfferPage: string = '/offers/new';
/** Where an owner sells or gives away a share of title; takes `?work=`. */
export const newTransferPage: string = '/transfers/new';
/** Where somebody disputes a registration; takes `?work=`. */
export const newCasePage: string = '/cases/new';
/** The works of the acting party. */
export const ownWorksPage: string = '/my/works';
/** Where works are registered. */
export const registerWorksPage: string = '/register';
