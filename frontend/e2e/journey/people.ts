import { expect, type Browser, type Locator, type Page } from '@playwright/test';

import type { Register } from './register';

const password = 'ink on paper lasts longest';

/** Somebody in the story, at a browser of their own. */
export class Person {
  /** What the browser complained of; at the end of a story it must be nothing. */
  readonly complaints: string[] = [];

  private constructor(
    readonly name: string,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A register that is not set up yet refuses to say who is signed in, which the browser writes to its console.
      const isAboutTheSession = message.location().url.endsWith('/api/session');
      if (message.type() === 'error' && !isAboutTheSession) this.complaints.push(message.text());
    });
  }

  get email(): string {
    return `${this.name.toLowerCase().replaceAll(' ', '.')}@example.com`;
  }

  /** Sits down at a new browser. */
  static async at(browser: Browser, register: Register, name: string): Promise<Person> {
    const context = await browser.newContext({ baseURL: register.url });
    return new Person(name, await context.newPage());
  }

  /** Opens a new account on the sign-up page. */
  async signUp(): Promise<this> {
    await this.open('/sign-up', 'Sign up');
    await this.main.getByRole('textbox', { name: 'Name' }).fill(this.name);
    await this.main.getByRole('textbox', { name: 'E-mail' }).fill(this.email);
    await this.main.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.main.getByRole('button', { name: 'Sign up' }).click();
    await expect(this.page.getByRole('button', { name: `Acting for ${this.name}` })).toBeVisible();
    return this;
  }

  /** Signs in to an account that an earlier story opened. */
  async signIn(): Promise<this> {
    await this.open('/sign-in', 'Sign in');
    await this.fill({ 'E-mail': this.email, Password: password });
    await this.press('Sign in');
    await expect(this.page.getByRole('button', { name: `Acting for ${this.name}` })).toBeVisible();
    return this;
  }

  /** Founds the register with the token from its console; whoever does becomes its operator. */
  async found(register: Register, name: string): Promise<this> {
    await this.open('/setup', 'Set up the register');
    await this.fill({ 'One-time token': register.token, 'Name of the register': name });
    const operator = this.page.getByRole('group', { name: 'The first operator' });
    await operator.getByRole('textbox', { name: 'Name' }).fill(this.name);
    await operator.getByRole('textbox', { name: 'E-mail' }).fill(this.email);
    await operator.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.press('Look it over');
    await this.confirm('Found the register');
    await expect(this.page.getByRole('button', { name: `Acting for ${this.name}` })).toBeVisible();
    return this;
  }

  /** Founds an organisation and invites somebody, who accepts and acts for it from then on. */
  async foundOrganisation(name: string, member: Person): Promise<void> {
    await this.open('/account', 'Account');
    await this.press('Create an organisation');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.choose('Country', 'United Kingdom', dialog);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await this.main.getByRole('listitem').filter({ hasText: name }).getByRole('link').click();
    await this.fill({ 'E-mail': member.email });
    await this.press('Invite');
    await expect(this.page.getByText('The invitation is on its way.')).toBeVisible();
    await member.open('/account', 'Account');
    await member.press('Accept');
    await member.actFor(name);
  }

  /** Chooses in the header whom they act for. */
  async actFor(party: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Acting for/ }).click();
    await this.page.getByRole('menuitemradio', { name: party }).click();
    await expect(this.page.getByRole('button', { name: `Acting for ${party}` })).toBeVisible();
  }

  /** What the page is about, without its head and foot. */
  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** Goes to a page and waits for its heading. */
  async open(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(path);
    await this.sees(heading);
  }

  /** Waits for a heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.main.getByRole('heading', { name: heading }).first()).toBeVisible();
  }

  /** Fills text fields by their labels. */
  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.main.getByRole('textbox', { name: label, exact: true }).fill(value);
    }
  }

  /** Chooses one option of a select. */
  async choose(label: string, option: string, within: Locator = this.main): Promise<void> {
    await within.getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Finds a party by its e-mail address or name and chooses it. */
  async pick(label: string, asked: string, name: string): Promise<void> {
    await this.main.getByRole('combobox', { name: label }).fill(asked);
    await this.page.getByRole('option', { name }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name: button }).click();
  }

  /** Presses the button of the question that an act for good is asked. */
  async confirm(act: string | RegExp): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: act }).click();
  }
}

/** The picture saved again by a browser, smaller and at low quality. */
export async function encodedAgain(person: Person, picture: Buffer): Promise<Buffer> {
  const bytes = await person.page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width / 2, bitmap.height / 2);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const again = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 });
      return [...new Uint8Array(await again.arrayBuffer())];
    },
    [...picture],
  );
  return Buffer.from(bytes);
}
