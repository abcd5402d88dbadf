// "You are next", across the whole width on every view, with one vibration.

import { BellRing } from 'lucide-react';
import type { AgendaCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { turnKindText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { useAsking } from '../facts';
import { isNext } from '../logic/line';
import { useVibration } from '../vibrate';
import styles from './NextBanner.module.css';

export interface NextBannerProps {
  // The active one.
  readonly item: AgendaCard;
  // None where one already sees it.
  readonly onShow: (() => void) | undefined;
}

export function NextBanner({ item, onShow }: NextBannerProps) {
  const t = useT();
  const next = useAsking(item).standings.find(isNext);
  useVibration(next && `request ${next.request.id}`);
  return (
    <div role="status">
      {next && (
        <div className={styles.banner}>
          <BellRing aria-hidden="true" className={styles.icon} />
          <p className={styles.words}>
            <strong>{t('delegate.floor.line.next')}</strong>
            <span>
              {t('delegate.floor.line.nextText', { kind: turnKindText(next.request.kind) })}
            </span>
          </p>
          {onShow && <Button onPress={onShow}>{t('delegate.floor.line.show')}</Button>}
        </div>
      )}
    </div>
  );
}
