/**
 * The page's script. Small, since the browser may run it before it has painted: the app itself waits for the first
 * paint, which shows the whole article without it.
 */
import '../styles/index.css';
import 'virtual:nastaliq.css';

function start(): void {
  void import('./start.tsx');
}

// A page in the background is not painted at all.
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
