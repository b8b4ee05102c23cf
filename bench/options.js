// What the command line of a run says.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizes } from './dataset/load.js';
import { levels } from './measure.js';
import { queries } from './workload.js';

const usage = `npm run bench -- [options]
  --size 2k|100k|1m        how many candidates (100k)
  --queries Q1,Q4          which queries (all)
  --contenders fourgate    which contenders, of sql, postgraphile, pothos, fourgate (all)
  --connections 1,16       at how many connections (1,16,64)
  --quick                  three short rounds in place of five
  --json                   the results as JSON on standard output, the rest on standard error
  --data FOLDER            where the database is kept (bench/.data/SIZE)
  --port 6100              the first port that servers listen on`;

/** The options, checked; ends the process with what there is to say where they are not right. */
export function readOptions(known) {
  try {
    return checked(parse(), known);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return process.exit(2);
  }
}

function parse() {
  return parseArgs({
    options: {
      size: { type: 'string', default: '100k' },
      queries: { type: 'string', default: Object.keys(queries).join() },
      contenders: { type: 'string' },
      connections: { type: 'string', default: levels.join() },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      port: { type: 'string', default: '6100' },
    },
  }).values;
}

function checked(values, known) {
  const size = values.size.toLowerCase();
  const asked = values.queries.split(',');
  const contenders = values.contenders?.split(',') ?? known;
  const connections = values.connections.split(',').map(Number);
  if (!connections.every((count) => Number.isInteger(count) && count > 0)) {
    throw new Error('--connections takes numbers, like 1,16,64.');
  }
  mustBeAmong('--size', [size], Object.keys(sizes));
  mustBeAmong('--queries', asked, Object.keys(queries));
  mustBeAmong('--contenders', contenders, known);
  const folder = values.data ?? fileURLToPath(new URL(`.data/${size}`, import.meta.url));
  return {
    size,
    queries: asked,
    contenders,
    connections,
    quick: values.quick,
    json: values.json,
    folder,
    port: Number(values.port),
  };
}

function mustBeAmong(option, given, known) {
  const odd = given.find((name) => !known.includes(name));
  if (odd !== undefined) throw new Error(`${option} takes any of ${known.join(', ')}, not "${odd}".`);
}
