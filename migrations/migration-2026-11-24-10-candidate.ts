import { Migration } from '@mikro-orm/migrations';

/** Languages that developers are vetted in. */
const languages = {
  'typescript-nodejs': 'TypeScript / Node.js',
  python: 'Python',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  'csharp-dotnet': 'C# / .NET',
  ruby: 'Ruby',
  php: 'PHP',
};

const otherSkills = {
  express: 'Express',
  fastify: 'Fastify',
  nestjs: 'NestJS',
  hono: 'Hono',
  fastapi: 'FastAPI',
  django: 'Django',
  flask: 'Flask',
  litestar: 'Litestar',
  chi: 'chi',
  gin: 'Gin',
  fiber: 'Fiber',
  axum: 'Axum',
  actix: 'Actix',
  'spring-boot': 'Spring Boot',
  quarkus: 'Quarkus',
  micronaut: 'Micronaut',
  'aspnet-core': 'ASP.NET Core',
  rails: 'Ruby on Rails',
  sinatra: 'Sinatra',
  hanami: 'Hanami',
  laravel: 'Laravel',
  symfony: 'Symfony',
  rest: 'REST',
  graphql: 'GraphQL',
  trpc: 'tRPC',
  grpc: 'gRPC',
  openapi: 'OpenAPI',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mongodb: 'MongoDB',
  redis: 'Redis',
  pgvector: 'pgvector',
  pinecone: 'Pinecone',
  weaviate: 'Weaviate',
  drizzle: 'Drizzle',
  prisma: 'Prisma',
  sqlalchemy: 'SQLAlchemy',
  'active-record': 'Active Record',
  'spring-data-jpa': 'Spring Data JPA',
  'ef-core': 'EF Core',
  kafka: 'Kafka',
  'redis-streams': 'Redis Streams',
  avro: 'Avro',
  protobuf: 'Protobuf',
  docker: 'Docker',
  kubernetes: 'Kubernetes',
  ecs: 'Amazon ECS',
  'aws-lambda': 'AWS Lambda',
  'cloud-run': 'Cloud Run',
  'cloudflare-workers': 'Cloudflare Workers',
  opentelemetry: 'OpenTelemetry',
  sentry: 'Sentry',
  datadog: 'Datadog',
  grafana: 'Grafana',
  'openai-sdk': 'OpenAI SDK',
  'anthropic-sdk': 'Anthropic SDK',
  rag: 'RAG',
  langgraph: 'LangGraph',
};

const specializations = {
  'distributed-multi-tenant': 'Distributed systems and multi-tenant SaaS',
  'modern-api': 'Modern API architecture',
  'ai-integrated': 'AI-integrated backends',
  'event-driven': 'Event-driven architecture',
  'monolith-modernization': 'Microservices to modular monolith',
  'ai-ml-backend': 'AI and machine-learning backend (Python)',
  'cloud-native': 'Cloud-native deployment',
  observability: 'Observability discipline',
};

/** When reference data is said to be made, and the same moment as the first 48 bits of a uuid v7. */
const madeAt = '2026-11-24T00:00:00.000Z';
const madeAtBits = Date.parse(madeAt).toString(16).padStart(12, '0').replace(/^.{8}/, '$&-');

/** Skills and specializations; and who of the staff is also a candidate, kept by the database itself. */
export class CandidateRules extends Migration {
  override up(): void {
    this.addSql(insert('skill', ['slug', 'name', 'is_primary_language'], skillRows()));
    this.addSql(insert('specialization', ['slug', 'name'], Object.entries(specializations)));
    this.addSql(`
      create function candidate_find_user() returns trigger language plpgsql as $$
      declare key text := (select email_key from candidate_identity where id = new.identity_id);
      begin
        perform pg_advisory_xact_lock(hashtextextended('email:' || key, 0));
        new.user_id := coalesce((select id from user_account where email_key = key), new.user_id);
        return new;
      end $$`);
    this.addSql(`create trigger candidate_find_user before insert on candidate
      for each row execute function candidate_find_user()`);
    this.addSql(`
      create function candidate_identity_find_user() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('email:' || new.email_key, 0));
        update candidate set user_id = u.id from user_account u
          where candidate.identity_id = new.id and u.email_key = new.email_key;
        return null;
      end $$`);
    this.addSql(`create trigger candidate_identity_find_user after update of email_key on candidate_identity
      for each row when (new.email_key is distinct from old.email_key) execute function candidate_identity_find_user()`);
    this.addSql(`
      create function user_account_find_candidate() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('email:' || new.email_key, 0));
        update candidate set user_id = new.id from candidate_identity i
          where i.id = candidate.identity_id and i.email_key = new.email_key;
        return null;
      end $$`);
    this.addSql(`create trigger user_account_find_candidate after insert or update of email_key on user_account
      for each row when (new.email_key is not null) execute function user_account_find_candidate()`);
  }
}

function skillRows(): (readonly [slug: string, name: string, isPrimaryLanguage: boolean])[] {
  return [
    ...Object.entries(languages).map(([slug, name]) => [slug, name, true] as const),
    ...Object.entries(otherSkills).map(([slug, name]) => [slug, name, false] as const),
  ];
}

/** Reference rows have the same ids in every database: the rest of the uuid comes from the slug. */
function insert(table: string, columns: readonly string[], rows: readonly (readonly (string | boolean)[])[]): string {
  const values = rows.map(
    (row) => `(${row.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')})`,
  );
  return `
    insert into ${table} (id, created_at, ${columns.join(', ')})
    select ('${madeAtBits}-7' || substr(hash, 1, 3) || '-8' || substr(hash, 4, 3) || '-' || substr(hash, 7, 12))::uuid,
      '${madeAt}', ${columns.join(', ')}
    from (values ${values.join(', ')}) reference (${columns.join(', ')}), md5('${table}:' || slug) hash`;
}
