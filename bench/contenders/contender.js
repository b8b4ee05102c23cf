/**
 * Somebody who answers the queries.
 * @typedef {object} Contender
 * @property {string} name
 * @property {number} [processes] how many of it are started behind a balancer, where it is more than one
 * @property {() => Promise<void>} [prepare] makes what it needs on disk before it is started
 * @property {(place: { appUrl: string, port: number }) => string[]} command what Node runs, with its arguments
 * @property {(place: { appUrl: string, port: number }) => Record<string, string>} environment
 * @property {string} readyPath a path that answers 200 once requests are served; '/' when a line on standard output says so
 * @property {(query: string, input: object) => { path: string, headers: Record<string, string>, body: string }} request
 * @property {(query: string, answer: object) => object} root what the answer says, out of its envelope; throws its errors
 * @property {(body: string) => boolean} [isRefusal] true of an answer that asks to come back later
 */
export {};
