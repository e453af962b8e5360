import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { answerDispute, dismiss, fileDispute, grantDuty, reassignAndRefund } from './disputes';
import { Log, sha256 } from './log';
import { Person } from './people';
import { test } from './register';
import { expectOwners, register } from './registering';
import {
  acceptAndPay,
  acceptDelivery,
  downloadLicensed,
  offerLicence,
  order,
  payByCard,
  payByTransfer,
  proposeSale,
} from './trading';

const picture = resolve(import.meta.dirname, '../../../infra/samples/photos/cid22-1001682.jpg');

test('from a creator’s file to a recorded transfer and two rulings', async ({
  browser,
  register: place,
  request,
}) => {
  test.setTimeout(240_000);
  const people: Person[] = [];
  const someone = async (name: string) => {
    const person = await Person.at(browser, place, name);
    people.push(person);
    return person;
  };

  const operator = await someone('Olga Berg');
  await operator.found(place, 'The Journey Register');
  const log = await Log.of(request);
  const creator = await (await someone('Lin Xiaoyu')).signUp();
  const publisher = await (await someone('Helen Moor')).signUp();
  const member = await (await someone('Tom Okafor')).signUp();
  const second = await (await someone('Jonas Weber')).signUp();
  const third = await (await someone('Ada Mensah')).signUp();
  const examiner = await (await someone('Eva Lang')).signUp();
  const adjudicator = await (await someone('Ravi Nair')).signUp();
  const treasurer = await (await someone('Bo Lind')).signUp();
  await publisher.foundOrganisation('Harbour Press', member);
  await grantDuty(operator, examiner, 'Examiner');
  await grantDuty(operator, adjudicator, 'Adjudicator');
  await grantDuty(operator, treasurer, 'Treasurer');

  const work = await register(creator, { title: 'Morning over the harbour', file: picture });
  const firstOffer = await offerLicence(creator, work, '1200.50');
  const firstOrder = await order(member, firstOffer, work.title);
  await payByCard(member);
  const file = await downloadLicensed(member);
  expect(sha256(file).toString('hex')).toBe(sha256(readFileSync(picture)).toString('hex'));
  await acceptDelivery(member, firstOrder);

  const sale = await proposeSale(creator, second, work, '5000');
  await acceptAndPay(second, sale);
  await expectOwners(creator, work, { 'Jonas Weber': '(the whole)?' });

  const secondOffer = await offerLicence(second, work, '800');
  const secondOrder = await order(member, secondOffer, work.title);
  await payByTransfer(member, treasurer, '800');
  await member.open(secondOrder, 'Look at what was delivered');

  const copy = await fileDispute(third, work, {
    ground: 'It copies a work of mine',
    standing: 'I photographed the same harbour in 2019.',
    claim: 'The picture is taken from mine; compare the cranes.',
  });
  await answerDispute(second, copy, 'The cranes were moved in 2021; this is another picture.');
  await dismiss(adjudicator, copy, 'The cranes stand otherwise; nothing was taken.');
  await expectOwners(third, work, { 'Jonas Weber': '(the whole)?' });
  // One case of theirs about a matter at a time: the next is filed when the first is decided.
  const share = await fileDispute(third, work, {
    ground: 'A part of it is mine',
    standing: 'I composed the picture together with Lin Xiaoyu.',
    claim: 'Half of it is mine; our letters of October show it.',
  });
  await answerDispute(second, share, 'I bought it in good faith and leave it to you.');
  await reassignAndRefund(adjudicator, share, {
    share: '1/2',
    reasons: 'The letters show that both composed it; the licence lacked a consent.',
  });
  await expectOwners(third, work, { 'Jonas Weber': '1/2', 'Ada Mensah': '1/2' });
  await member.open(secondOrder, 'Refunded');

  await log.tells(work.id, [
    ...['application.submitted', 'work.registered', 'title.opened', 'offer.published'],
    ...['order.placed', 'order.paid', 'licence.granted', 'escrow.released', 'order.completed'],
    ...['order.placed', 'consent.given', 'order.accepted', 'order.paid', 'title.assigned'],
    ...['escrow.released', 'order.completed', 'offer.published'],
    ...['order.placed', 'payment.confirmed', 'order.paid', 'licence.granted'],
    ...['hold.placed', 'case.opened', 'case.answered', 'hold.lifted', 'case.ruled'],
    ...['hold.placed', 'case.opened', 'case.answered'],
    ...['title.assigned', 'licence.terminated', 'order.refunded', 'hold.lifted', 'case.ruled'],
  ]);
  for (const entry of await log.entries()) await log.verify(entry);
  for (const person of people) expect(person.complaints, person.name).toEqual([]);
});
