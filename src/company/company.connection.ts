import { connectionOf } from '../graphql/connections.ts';
import { Company } from './company.entity.ts';

/** A page of companies, of whichever list; made once, since its name is one type of the schema. */
export const CompanyConnection = connectionOf(Company);
