import { PgBoss } from "pg-boss";

/**
 * The pg-boss of a worker, not started. Its role may use the tables of pg-boss but not rebuild their
 * indexes or add partitions. Its own connections carry a context (`qiheng.viewer`), because a job
 * written without one is refused. With these intervals a job whose worker died starts again within a
 * minute.
 */
export function workerBoss(url: string): PgBoss {
  return new PgBoss({
    connectionString: url,
    options: "-c qiheng.viewer=system",
    max: 4,
    migrate: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    instanceName: "worker",
    instanceHeartbeatSeconds: 15,
  });
}
