import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { addresseesOf, personOf, sameName } from '../../../server/draft/names/people';
import { addressesOf, registrable } from '../../../server/draft/text/addresses';

describe('addresses', () => {
  it('reads names with commas, groups, comments and bare addresses', () => {
    const value =
      '"Ng, Cheuk Yin" <cy.ng@Fish.example>; Ruiz, Ana <ana@kiln.example>, bo@forge.co.uk (desk), undisclosed-recipients:;';
    assert.deepEqual(addressesOf(value), [
      { name: 'Cheuk Yin Ng', local: 'cy.ng', domain: 'fish.example' },
      { name: 'Ana Ruiz', local: 'ana', domain: 'kiln.example' },
      { name: undefined, local: 'bo', domain: 'forge.co.uk' },
    ]);
    assert.deepEqual(addressesOf(undefined), []);
  });

  const domains = [
    ['hr.acme.com', 'acme.com'],
    ['acme.com', 'acme.com'],
    ['hr.acme.co.uk', 'acme.co.uk'],
    ['mail.acme.org.au', 'acme.org.au'],
    ['co.uk', 'co.uk'],
    ['trust.nhs.uk', 'trust.nhs.uk'],
    ['mail.acme.de', 'acme.de'],
  ] as const;
  for (const [domain, expected] of domains) {
    it(`finds ${expected} in ${domain}`, () => assert.equal(registrable(domain), expected));
  }
});

describe('people', () => {
  it('tells titles from names, and folds accents', () => {
    assert.deepEqual(personOf('Prof. Dr. José Łukasz Ørn'), {
      names: ['jose', 'lukasz', 'orn'],
      titled: true,
    });
  });

  const same = [
    ['dan', 'daniel'],
    ['liz', 'elizabeth'],
    ['bob', 'robert'],
    ['sara', 'sarah'],
    ['j', 'jonas'],
    ['katherine', 'catherine'],
  ] as const;
  for (const [a, b] of same) {
    it(`takes ${a} and ${b} for one name`, () => assert.ok(sameName(a, b) && sameName(b, a)));
  }
  for (const [a, b] of [
    ['anna', 'anita'],
    ['tom', 'tim'],
    ['ulla', 'birgitta'],
  ] as const) {
    it(`tells ${a} from ${b}`, () => assert.ok(!sameName(a, b)));
  }

  it('knows no person behind the mailbox of a role', () => {
    const names = (head: string) => {
      const { persons, unknown } = addresseesOf(new Draft(`${head}\n\nHi,\n`, 'text'));
      return [persons.map((person) => person.names.join(' ')), unknown];
    };
    assert.deepEqual(names('To: careers@acme.example'), [[], true]);
    assert.deepEqual(names('To: Talent Team <x@acme.example>'), [[], true]);
    assert.deepEqual(names('To: ana.silva@acme.example'), [['ana silva'], false]);
    assert.deepEqual(names('---\nrecipient: Dana Reyes\n---\nTo: careers@acme.example'), [
      ['dana reyes'],
      false,
    ]);
  });
});
