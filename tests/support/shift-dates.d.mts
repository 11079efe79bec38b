/** Copies a vault, moving every ISO date from 2020 on by the days between the vault's own today and `today`. */
export function copyShifted(request: { from: string; to: string; today: string }): Promise<void>;
