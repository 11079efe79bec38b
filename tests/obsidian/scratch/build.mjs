import { build } from 'esbuild';
import { shared } from '../../../esbuild.config.mjs';
await build({ ...shared, entryPoints: ['src/obsidian/main.ts'], outfile: '/tmp/plug/main.js', format: 'cjs', platform: 'browser', inject: ['src/journal/notes/buffer-shim.js'], external: ['obsidian', '@codemirror/*'] });
