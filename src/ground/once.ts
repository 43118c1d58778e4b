/**
 * Remembers what a rule gives for each subject, so that everyone who names "the monthly fee of this contract" means
 * the same row, and it is computed once.
 */
export function once<Subject extends object, Result>(rule: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    let entry = known.get(subject);
    if (!entry) known.set(subject, (entry = { result: rule(subject) }));
    return entry.result;
  };
}
