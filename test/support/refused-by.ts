import type { TestApi } from './test-api.ts';

/** The constraint or the code by which the database refuses a statement of the serving login; null when it does not. */
export async function refusedBy(api: TestApi, text: string, values: readonly unknown[] = []): Promise<string | null> {
  try {
    await api.asApp(text, values);
    return null;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code: string }; // the driver's own shape
    return constraint ?? code;
  }
}
