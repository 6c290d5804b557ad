import { BlockView } from '../reader/BlockView.tsx';
import { samples } from './samples.ts';
import styles from './Sample.module.css';

/** A few Urdu words as they stand in an article, with the meanings under them. */
export function Sample({ name }: { name: keyof typeof samples }) {
  const layer = samples[name];
  const text = layer.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return (
    <div className={styles['sample']} lang="ur" dir="rtl">
      <BlockView block={{ id: `sample-${name}`, kind: 'paragraph', text }} layer={layer} />
    </div>
  );
}
