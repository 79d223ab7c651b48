create table if not exists bilan (
  id text primary key, -- as BilanId.toString() writes it: sud/2026-0417
  version bigint not null,
  document jsonb not null
);
