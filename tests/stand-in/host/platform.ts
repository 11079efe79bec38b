import { loud } from './loud';

const query = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
const isPhone = query.get('device') === 'phone';
const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;

/** obsidian.d.ts `Platform`. `?device=phone` in the address makes it a phone; `?theme=dark` is read elsewhere. */
export const Platform = loud({
  isDesktop: !isPhone, isDesktopApp: !isPhone, isMobile: isPhone, isMobileApp: isPhone, isPhone, isTablet: false,
  isIosApp: isPhone, isAndroidApp: false,
  isMacOS: !isPhone && agent.includes('Mac OS'), isWin: agent.includes('Windows'), isLinux: !isPhone && agent.includes('Linux'), isSafari: false,
  resourcePathPrefix: 'stand-in://',
}, 'Platform');
