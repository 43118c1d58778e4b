import { proposedNotice } from "../../../src/model/table/proposedNotice";

// Small is below 250 employees (decree 2008-1354); a cloud's notice is two months at most (Regulation (EU) 2023/2854).
test.each<[string, Parameters<typeof proposedNotice>[0], unknown]>([
  ["of 249 employees", { employees: 249 }, 3],
  ["of 250", { employees: 250 }, { low: 3, high: 6 }],
  ["of nobody knows how many", {}, { low: 3, high: 6 }],
  ["for a cloud", { employees: 249, isCloud: true }, 2],
])("%s", (_title, company, months) => expect(proposedNotice(company).value).toEqual(months));
