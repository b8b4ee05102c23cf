import { Role } from '../kernel/role.ts';

/** Somebody of the demo team. */
export interface DemoPerson {
  /** The key of their token in the token file, where they have one. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

const everyRoleButInterviewer = Object.values(Role).filter((role) => role !== Role.INTERVIEWER);

/** Who signs in with a demo token: one person per role, second persons, and an owner with every role that judges nobody. */
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

const { INTERVIEWER, RECRUITER } = Role;

/** Colleagues without a token, who carry what a team of four recruiters and twelve interviewers carries. */
const demoColleagues: readonly DemoPerson[] = [
  { key: 'RECRUITER_3', name: 'Rosa Recruiter', email: 'rosa@fourgate.example', roles: [RECRUITER] },
  { key: 'RECRUITER_4', name: 'Rune Recruiter', email: 'rune@fourgate.example', roles: [RECRUITER] },
  { key: 'INTERVIEWER_3', name: 'Iva Interviewer', email: 'iva@fourgate.example', roles: [INTERVIEWER] },
  { key: 'INTERVIEWER_4', name: 'Isak Interviewer', email: 'isak@fourgate.example', roles: [INTERVIEWER] },
  { key: 'INTERVIEWER_5', name: 'Irena Interviewer', email: 'irena@fourgate.example', roles: [INTERVIEWER] },
  { key: 'INTERVIEWER_6', name: 'Igor Interviewer', email: 'igor@fourgate.example', roles: [INTERVIEWER] },
  { key: 'INTERVIEWER_7', name: 'Ida Interviewer', email: 'ida@fourgate.example', roles: [INTERVIEWER] },
  { key: 'INTERVIEWER_8', name: 'Ivo Interviewer', email: 'ivo@fourgate.example', roles: [INTERVIEWER] },
  { key: 'SOFT_SKILLS_INTERVIEWER_2', name: 'Stefan Soft', email: 'stefan@fourgate.example', roles: [INTERVIEWER] },
  { key: 'SOFT_SKILLS_INTERVIEWER_3', name: 'Silvia Soft', email: 'silvia@fourgate.example', roles: [INTERVIEWER] },
  { key: 'SOFT_SKILLS_INTERVIEWER_4', name: 'Samir Soft', email: 'samir@fourgate.example', roles: [INTERVIEWER] },
];

/** Everybody whom the demo data know. */
export const demoTeam: readonly DemoPerson[] = [...demoPeople, ...demoColleagues];

/** Who plays the parts of a story in each of four lanes; lanes share no interviewer, so that they can be told at once. */
export const demoLanes: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    RECRUITER: 'RECRUITER_2',
    RECRUITER_2: 'RECRUITER_3',
    INTERVIEWER: 'INTERVIEWER_3',
    INTERVIEWER_2: 'INTERVIEWER_4',
    SOFT_SKILLS_INTERVIEWER: 'SOFT_SKILLS_INTERVIEWER_2',
  },
  {
    RECRUITER: 'RECRUITER_3',
    RECRUITER_2: 'RECRUITER_4',
    INTERVIEWER: 'INTERVIEWER_5',
    INTERVIEWER_2: 'INTERVIEWER_6',
    SOFT_SKILLS_INTERVIEWER: 'SOFT_SKILLS_INTERVIEWER_3',
  },
  {
    RECRUITER: 'RECRUITER_4',
    RECRUITER_2: 'RECRUITER',
    INTERVIEWER: 'INTERVIEWER_7',
    INTERVIEWER_2: 'INTERVIEWER_8',
    SOFT_SKILLS_INTERVIEWER: 'SOFT_SKILLS_INTERVIEWER_4',
  },
];
