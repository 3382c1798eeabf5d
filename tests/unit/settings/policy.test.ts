import { describe, expect, it } from 'vitest';
import { POLICY_NAMES, policyFrom } from '../../../core/settings/policy.ts';
import schema from '../../../public/managed-schema.json' with { type: 'json' };

describe('what an organisation can set', () => {
  it('is what the schema lists, each with a title, a description and a type that browsers know', () => {
    expect(POLICY_NAMES.length).toBeGreaterThan(0);
    for (const name of POLICY_NAMES) {
      const { title, description, type } = schema.properties[name];
      expect(title.length, name).toBeGreaterThan(10);
      expect(description.length, name).toBeGreaterThan(10);
      expect(['boolean', 'integer', 'number', 'string'], name).toContain(type);
    }
  });

  it('counts as not set when it is of another type, and other settings are left out', () => {
    expect(policyFrom({})).toEqual({});
    expect(policyFrom({ allowDossierSync: false, other: true })).toEqual({ allowDossierSync: false });
    expect(policyFrom({ allowDossierSync: 'nee' })).toEqual({});
  });
});
