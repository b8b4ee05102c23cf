// PostGraphile on the same database, with the preset that it ships for new projects and the settings of production.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [url, port] = process.argv.slice(2);

const server = createServer();
server.keepAliveTimeout = 60_000;
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: url, schemas: ['public', 'bench'], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
});
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
