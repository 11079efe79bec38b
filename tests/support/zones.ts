/** Zones on both sides of the date line, with and without summer time, half an hour off, and one that has left out a day. */
export const ZONES = ['UTC', 'America/New_York', 'America/Sao_Paulo', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Apia', 'Pacific/Kiritimati'] as const;

/** Runs a check in a time zone: that of the process, which Node reads anew from the environment. */
export function inZone(zone: string, check: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    check();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
