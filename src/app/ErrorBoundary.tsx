import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/** In place of a page that broke: what happened, and a way on. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className={styles['broken']} role="alert">
            <p className={styles['title']}>{t('error.title')}</p>
            <p>{t('error.body')}</p>
            <button
              type="button"
              className={styles['reload']}
              onClick={() => {
                location.reload();
              }}
            >
              {t('error.reload')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
