import { expect } from '@playwright/test';

import type { Person } from './people';
import type { RegisteredWork } from './registering';

/** Grants a duty on the operator's page. */
export async function grantDuty(operator: Person, user: Person, duty: string): Promise<void> {
  await operator.open('/duties', 'Duties');
  await operator.fill({ 'E-mail of the user': user.email });
  await operator.choose('Duty', duty);
  await operator.press('Grant');
  await operator.confirm('Grant');
  await operator.sees('The duty is granted');
}

/** Files a dispute from the page of the work; returns the address of the case. */
export async function fileDispute(
  complainant: Person,
  work: RegisteredWork,
  { ground, standing, claim }: { ground: string; standing: string; claim: string },
): Promise<string> {
  await complainant.open(`/works/${work.id}`, work.title);
  await complainant.main.getByRole('link', { name: 'Dispute this registration' }).click();
  await complainant.sees('File a dispute');
  await complainant.main.getByRole('radio', { name: ground }).check();
  await complainant.fill({
    'Why may you bring this?': standing,
    'What do you claim, and what shows it?': claim,
  });
  await complainant.press('File the dispute');
  await complainant.confirm('File and hold');
  await complainant.sees('The dispute is filed');
  await complainant.main.getByRole('link', { name: /^Open the case/ }).click();
  await complainant.sees('The complaint');
  return new URL(complainant.page.url()).pathname;
}

/** Answers a dispute as the one who has to. */
export async function answerDispute(
  respondent: Person,
  dispute: string,
  text: string,
): Promise<void> {
  await respondent.open(dispute, 'The complaint');
  await respondent.fill({ 'Your answer': text });
  await respondent.press('Answer');
  await respondent.confirm('Answer');
  await respondent.sees('Your answer is on record');
}

/** Dismisses a dispute: nothing changes but that its hold is lifted. */
export async function dismiss(
  adjudicator: Person,
  dispute: string,
  reasons: string,
): Promise<void> {
  await adjudicator.open(dispute, 'Ruling');
  await adjudicator.main.getByRole('radio', { name: 'Dismiss' }).check();
  await adjudicator.fill({ Reasons: reasons });
  await adjudicator.press('Give the ruling');
  await adjudicator.confirm('Dismiss the dispute');
  await adjudicator.sees('The ruling is carried out');
  await expect(adjudicator.main.getByRole('alert', { name: 'Dismissed' })).toBeVisible();
}

/** Upholds a dispute: a share goes to the complainant, and the order in escrow is paid back, in one act. */
export async function reassignAndRefund(
  adjudicator: Person,
  dispute: string,
  { share, reasons }: { share: string; reasons: string },
): Promise<void> {
  await adjudicator.open(dispute, 'Ruling');
  await adjudicator.main.getByRole('radio', { name: 'Uphold' }).check();
  await adjudicator.press('Reassign a share');
  await adjudicator.fill({ 'Share of the whole': share, Reasons: reasons });
  await adjudicator.press('Refund an order');
  await adjudicator.press('Give the ruling');
  await adjudicator.confirm('Uphold and carry out');
  await adjudicator.sees('The ruling is carried out');
  await expect(adjudicator.main.getByRole('alert', { name: 'Upheld' })).toBeVisible();
}
