/** The roles a person or service account may hold; the rights of several add up. */
export enum Role {
  ADMIN = 'ADMIN',
  HEAD_OF_TALENT = 'HEAD_OF_TALENT',
  RECRUITER = 'RECRUITER',
  INTERVIEWER = 'INTERVIEWER',
  COMPANY_SCREENER = 'COMPANY_SCREENER',
  MATCHER = 'MATCHER',
  ANALYST = 'ANALYST',
}
