// What the command line of a run says.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizes } from './dataset/load.js';
import { levels } from './measure.js';
import { pageQueries } from './pages.js';
import { queries } from './workload.js';

const usage = `npm run bench -- [options]
  --size 2k|100k|1m        how many candidates (100k)
  --queries Q1,Q4          which queries (all)
  --contenders fourgate    which contenders, of sql, postgraphile, pothos, fourgate (all)
  --connections 1,16       at how many connections (1,16,64)
  --pages                  Q1 with pages of 10, 20, 50 and 100 rows as well
  --processes 2            so many processes of Fourgate behind a balancer as well
  --quick                  three rounds in place of five, within four minutes once the database is loaded
  --keep                   keep the results in bench/results at size 2k too; at others they are always kept
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
      pages: { type: 'boolean', default: false },
      processes: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
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
  const contenders = values.contenders?.split(',') ?? [...known];
  const connections = values.connections.split(',').map((text) => counted('--connections', text));
  const processes = counted('--processes', values.processes);
  mustBeAmong('--size', [size], Object.keys(sizes));
  mustBeAmong('--queries', asked, Object.keys(queries));
  mustBeAmong('--contenders', contenders, known);
  return {
    size,
    contenders,
    connections,
    processes,
    queries: values.pages ? [...asked, ...pageQueries] : asked,
    quick: values.quick,
    keep: values.keep || size !== '2k',
    json: values.json,
    folder: values.data ?? fileURLToPath(new URL(`.data/${size}`, import.meta.url)),
    port: counted('--port', values.port),
  };
}

function counted(option, text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} takes numbers from 1 on, not "${text}".`);
  return count;
}

function mustBeAmong(option, given, known) {
  const odd = given.find((name) => !known.includes(name));
  if (odd !== undefined) throw new Error(`${option} takes any of ${known.join(', ')}, not "${odd}".`);
}
