// Pothos over Prisma behind GraphQL Yoga on node:http, with the settings of production.
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import './types.js';
import { schema } from './roots.js';

const port = Number(process.argv[3]);

const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false });
const server = createServer(yoga);
server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
