import { Role } from '../kernel/role.ts';

/** Somebody of the demo team, with the key of their token in the token file. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

const everyRoleButInterviewer = Object.values(Role).filter((role) => role !== Role.INTERVIEWER);

/** The demo team: one person per role, second persons, and an owner with every role that judges nobody. */
export const demoPeople: readonly DemoPerson[] = [
  { key: 'ADMIN', name: 'Agnes Admin', email: 'agnes@fourgate.example', roles: [Role.ADMIN] },
  { key: 'HEAD_OF_TALENT', name: 'Hanna Head', email: 'hanna@fourgate.example', roles: [Role.HEAD_OF_TALENT] },
  { key: 'HEAD_OF_TALENT_2', name: 'Hugo Head', email: 'hugo@fourgate.example', roles: [Role.HEAD_OF_TALENT] },
  { key: 'RECRUITER', name: 'Rita Recruiter', email: 'rita@fourgate.example', roles: [Role.RECRUITER] },
  { key: 'RECRUITER_2', name: 'Radu Recruiter', email: 'radu@fourgate.example', roles: [Role.RECRUITER] },
  { key: 'INTERVIEWER', name: 'Ilya Interviewer', email: 'ilya@fourgate.example', roles: [Role.INTERVIEWER] },
  { key: 'INTERVIEWER_2', name: 'Inês Interviewer', email: 'ines@fourgate.example', roles: [Role.INTERVIEWER] },
  { key: 'SOFT_SKILLS_INTERVIEWER', name: 'Sofia Soft', email: 'sofia@fourgate.example', roles: [Role.INTERVIEWER] },
  { key: 'COMPANY_SCREENER', name: 'Cora Screener', email: 'cora@fourgate.example', roles: [Role.COMPANY_SCREENER] },
  { key: 'MATCHER', name: 'Marek Matcher', email: 'marek@fourgate.example', roles: [Role.MATCHER] },
  { key: 'ANALYST', name: 'Ana Analyst', email: 'ana@fourgate.example', roles: [Role.ANALYST] },
  { key: 'OWNER', name: 'Olga Owner', email: 'olga@fourgate.example', roles: everyRoleButInterviewer },
];
