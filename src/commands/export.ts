import { Command, Option } from 'commander';
import { asOption } from './as-option.ts';
import { candidateExport, caseExport } from './transfer/export-columns.ts';
import type { ExportOptions } from './write-export.ts';

/** `export candidates|cases`. */
export function exportCommands(): Command {
  const command = new Command('export').description(
    'Tables of what somebody sees, for spreadsheets and other programs',
  );
  for (const exportable of [candidateExport, caseExport]) {
    command
      .command(exportable.noun)
      .description(`all ${exportable.noun} that they see, oldest first, with what their roles let them read`)
      .requiredOption(...asOption)
      .addOption(new Option('--format <format>', 'how it is written').choices(['csv', 'ndjson']).default('csv'))
      .option('--out <file>', 'a new file that only you may read; standard output when left out')
      .action(async (options: ExportOptions) => (await import('./write-export.ts')).writeExport(exportable, options));
  }
  return command;
}
