import schema from '../../public/managed-schema.json' with { type: 'json' };

/** The names of what an organisation can set; the schema that browsers read is the one list of them. */
export type PolicyName = keyof typeof schema.properties;

/** What the organisation set. What it did not set is absent. */
export type Policy = Partial<Record<PolicyName, boolean>>;

export const POLICY_NAMES = Object.keys(schema.properties) as PolicyName[];

/** Reads what an organisation set; what the schema does not know, or is of another type, counts as not set. */
export function policyFrom(values: Readonly<Record<string, unknown>>): Policy {
  return Object.fromEntries(
    POLICY_NAMES.flatMap((name) => {
      const value = values[name];
      return typeof value === schema.properties[name].type ? [[name, value]] : [];
    }),
  ) as Policy;
}
