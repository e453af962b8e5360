import { readFileSync } from 'node:fs';

import type { Person } from './people';
import type { RegisteredWork } from './registering';

const goodCard = '4242 4242 4242 4242';

/** Offers a licence to reproduce the work anywhere for a year; returns the address of the offer. */
export async function offerLicence(
  owner: Person,
  work: RegisteredWork,
  price: string,
): Promise<string> {
  const { page, main } = owner;
  await owner.open(`/offers/new?work=${work.id}`, 'Offer a licence');
  await main.getByRole('checkbox', { name: 'Reproduction', exact: true }).check();
  await main.getByRole('textbox', { name: 'Months' }).fill('12');
  await main.getByRole('textbox', { name: 'Price, paid once' }).fill(price);
  await owner.press('Publish the offer');
  await owner.confirm('Publish');
  await owner.sees('The offer is on record');
  await main.getByRole('link', { name: 'See the offer' }).click();
  await owner.sees(work.title);
  return new URL(page.url()).pathname;
}

/** Orders the licence on offer; returns the address of the order, which waits to be paid. */
export async function order(buyer: Person, offer: string, title: string): Promise<string> {
  await buyer.open(offer, title);
  await buyer.press(/^Buy for /);
  await buyer.confirm(/^Order for /);
  await buyer.sees('The order is placed');
  await buyer.main.getByRole('link', { name: 'Go on to pay' }).click();
  await buyer.sees('Pay into escrow');
  return new URL(buyer.page.url()).pathname;
}

/** Pays the order that is open by card. */
export async function payByCard(buyer: Person): Promise<void> {
  await buyer.main.getByRole('radio', { name: /card/i }).check();
  await buyer.fill({ 'Card number': goodCard });
  await buyer.press(/^Pay /);
}

/** Announces a bank transfer for the order that is open, which a treasurer then finds on the statement. */
export async function payByTransfer(
  buyer: Person,
  treasurer: Person,
  amount: string,
): Promise<void> {
  await buyer.main.getByRole('radio', { name: /bank/i }).check();
  await buyer.press('Get the transfer details');
  await buyer.sees('Transfer the money');
  await treasurer.open('/duties/payments', 'Treasury');
  await treasurer.press(/^Confirm the payment of /);
  const dialog = treasurer.page.getByRole('dialog');
  const today = new Date().toISOString().slice(0, 10);
  await dialog.getByLabel('Day on the bank').fill(today);
  await dialog.getByRole('textbox', { name: /^Amount on the bank/ }).fill(amount);
  await dialog.getByRole('button', { name: 'Confirm that it arrived' }).click();
  await treasurer.sees('The payment is confirmed');
}

/** Downloads the licensed file from the page of the licence. */
export async function downloadLicensed(licensee: Person): Promise<Buffer> {
  await licensee.main.getByRole('link', { name: 'Licence and download' }).click();
  await licensee.sees(/^Licence /);
  const download = licensee.page.waitForEvent('download');
  await licensee.press(/^Download/);
  const path = await (await download).path();
  return readFileSync(path);
}

/** Accepts what was delivered, which releases the money. */
export async function acceptDelivery(buyer: Person, orderPage: string): Promise<void> {
  await buyer.open(orderPage, 'Look at what was delivered');
  await buyer.press('Accept the delivery');
  await buyer.confirm('Accept and release the money');
  await buyer.sees('Completed');
}

/** Proposes to sell the whole title; returns the address of the order. */
export async function proposeSale(
  owner: Person,
  buyer: Person,
  work: RegisteredWork,
  price: string,
): Promise<string> {
  await owner.open(`/transfers/new?work=${work.id}`, 'Transfer title');
  await owner.pick('To whom', buyer.email, buyer.name);
  await owner.fill({ 'Share of the whole': '1', Price: price });
  await owner.press('Propose the transfer');
  await owner.confirm('Propose');
  await owner.sees('The transfer is proposed');
  await owner.main.getByRole('link', { name: 'Follow the order' }).click();
  await owner.sees('The buyer has to accept');
  return new URL(owner.page.url()).pathname;
}

/** Accepts a sale that was proposed and pays for it by card; title and money then move in one act. */
export async function acceptAndPay(buyer: Person, orderPage: string): Promise<void> {
  await buyer.open(orderPage, 'Do you accept this transfer?');
  await buyer.press('Accept the transfer');
  await buyer.confirm(/^Accept for /);
  await buyer.sees('Pay into escrow');
  await payByCard(buyer);
  await buyer.sees('Completed');
}
