import { count } from "./reporter.js";

/** A line on standard error that says how far a long run is. */
export interface Progress {
  file(): void;
  document(): void;
  /** Wipes the line out, before something else is printed. */
  clear(): void;
}

const NOTHING: Progress = { file: () => undefined, document: () => undefined, clear: () => undefined };

const QUIET_MILLISECONDS = 1000;
const INTERVAL_MILLISECONDS = 200;
/** How many documents go by between two looks at the clock. */
const STRIDE = 64;

export function progressLine(
  write: (text: string) => void,
  isWatched: boolean,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWatched) return NOTHING;
  let [files, documents, isShown] = [0, 0, false];
  const begin = now();
  let next = begin + QUIET_MILLISECONDS;
  const show = (): void => {
    if (now() < next) return;
    next = now() + INTERVAL_MILLISECONDS;
    isShown = true;
    const rate = Math.round((documents * 1000) / (now() - begin));
    write(
      `\r\u001B[K${files.toLocaleString("en-US")} of ${count(total, "file")}, ${count(documents, "document")}, ${rate} per second`,
    );
  };
  return {
    file: () => {
      files++;
      show();
    },
    document: () => {
      if (++documents % STRIDE === 0) show();
    },
    clear: () => {
      if (isShown) write("\r\u001B[K");
      isShown = false;
    },
  };
}
