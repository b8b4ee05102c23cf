// Runs the bench, or the script of the bench that is named first, with what only they need.
import './install.js';

const others = { plans: './plans.js', rollup: './rollup-cost.js' };
const script = others[process.argv[2]];
if (script) process.argv.splice(2, 1);
await import(script ?? './run.js');
