import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppContext } from '../app-context';
import { Icons } from './icons';

/** What every component of a view can reach: the app, and the view's own icons. */
export interface Handle {
  readonly app: AppContext;
  readonly icons: Icons;
}

/** Made once for each mounted view. */
export function handleOf(app: AppContext): Handle {
  return { app, icons: new Icons(app) };
}

/** Provided by each mount; read with `useHandle`. */
export const AppHandle = createContext<Handle | null>(null);

/** The handle of the view that a component stands in. Throws outside of one. */
export function useHandle(): Handle {
  const handle = useContext(AppHandle);
  if (!handle) throw new Error('A component was drawn outside of a mounted view.');
  return handle;
}
