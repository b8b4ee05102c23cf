import { type Config, configOfProcess, isLoopback } from '../config.ts';
import { ConfigError } from '../config-error.ts';

/** The configuration, if demo data may be loaded under it. */
export function configForDemoData(): Config {
  const config = configOfProcess();
  if (config.databaseUrl !== null) {
    throw new ConfigError('DATABASE_URL is set: demo data belongs in the embedded database only.');
  }
  if (!isLoopback(config.host)) {
    throw new ConfigError(`HOST ${config.host} is not loopback, and demo data brings tokens that open everything.`);
  }
  return config;
}
