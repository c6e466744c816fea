/** One line of the report. */
export interface Measurement {
  readonly work: string;
  /** Rows or evaluations; absent where there are none. */
  readonly rows?: number;
  /** By the clock. */
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly peakBytes?: number;
  /** What the ratio compares with, by its name in the table. */
  readonly baseline?: string;
  /** Processor time (a row, where both have rows) over the baseline's. */
  readonly ratio?: number;
}

/** The measurement with its ratio to an earlier one: below one is faster than the baseline. */
export function against(measurement: Measurement, baseline: Measurement): Measurement {
  const perRow = ({ cpuSeconds, rows }: Measurement): number => cpuSeconds / (rows ?? 1);
  const ratio =
    measurement.rows !== undefined && baseline.rows !== undefined
      ? perRow(measurement) / perRow(baseline)
      : measurement.cpuSeconds / baseline.cpuSeconds;
  return { ...measurement, baseline: baseline.work, ratio };
}

export function table(measurements: readonly Measurement[]): string {
  const lines = [
    ['work', 'rows', 'wall', 'processor', 'rows/s', 'peak memory', 'ratio', 'to'],
    ...measurements.map(({ work, rows, seconds, cpuSeconds, peakBytes, ratio, baseline }) => [
      work,
      rows === undefined ? '' : grouped(rows),
      duration(seconds),
      duration(cpuSeconds),
      rows === undefined ? '' : grouped(Math.round(rows / cpuSeconds)),
      peakBytes === undefined ? '' : `${Math.round(peakBytes / 1e6)} MB`,
      ratio === undefined ? '' : ratio.toFixed(2),
      baseline ?? '',
    ]),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number): boolean => column > 0 && column < 7;
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

function duration(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(2)} s`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
