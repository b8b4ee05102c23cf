// What is asked for at the top: lists as the plugin's connections, one case, the counts, and a scorecard handed in.
import { builder, prisma } from './builder.js';
import { submitScorecard } from './submit-scorecard.js';

const StageCount = builder.objectRef('StageCount').implement({
  fields: (t) => ({
    stage: t.exposeString('stage'),
    status: t.exposeString('status'),
    slaState: t.exposeString('slaState', { nullable: true }),
    count: t.exposeInt('count'),
  }),
});

const PipelineStatus = builder.objectRef('PipelineStatus').implement({
  fields: (t) => ({
    openCount: t.exposeInt('openCount'),
    overdueCount: t.exposeInt('overdueCount'),
    counts: t.field({ type: [StageCount], resolve: ({ counts }) => counts }),
  }),
});

builder.queryType({
  fields: (t) => ({
    vettingCases: t.prismaConnection({
      type: 'VettingCase',
      cursor: 'id',
      args: { stage: t.arg.string({ required: true }) },
      resolve: (query, _root, { stage }) =>
        prisma.vettingCase.findMany({
          ...query,
          where: { stage, status: 'OPEN' },
          orderBy: [{ deadlineOrder: 'asc' }, { id: 'asc' }],
        }),
    }),
    vettingCase: t.prismaField({
      type: 'VettingCase',
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (query, _root, { id }) => prisma.vettingCase.findUnique({ ...query, where: { id } }),
    }),
    candidates: t.prismaConnection({
      type: 'Candidate',
      cursor: 'id',
      resolve: (query) => prisma.candidate.findMany({ ...query, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
    listings: t.prismaConnection({
      type: 'ProjectListing',
      cursor: 'id',
      args: {
        skill: t.arg.string({ required: true }),
        min: t.arg.string({ required: true }),
        max: t.arg.string({ required: true }),
      },
      resolve: (query, _root, { skill, min, max }) =>
        prisma.projectListing.findMany({
          ...query,
          where: {
            status: 'PUBLISHED',
            expiresAt: { gt: new Date() },
            currency: 'USD',
            hourlyRateMax: { gte: min },
            hourlyRateMin: { lte: max },
            skills: { some: { skill: { slug: skill } } },
          },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    pipelineStatus: t.field({
      type: PipelineStatus,
      resolve: async () => (await prisma.$queryRaw`select bench.pipeline_status() as status`)[0].status,
    }),
  }),
});

builder.mutationType({
  fields: (t) => ({
    submitScorecard: t.prismaField({
      type: 'Scorecard',
      args: {
        id: t.arg.id({ required: true }),
        version: t.arg.int({ required: true }),
        author: t.arg.id({ required: true }),
      },
      resolve: (_query, _root, args) => submitScorecard(args),
    }),
  }),
});

/** The schema that is served. */
export const schema = builder.toSchema();
