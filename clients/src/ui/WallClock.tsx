// The time of day in the council's house, by the server's clock.

import { useT } from './language';
import { useNow } from './ticking';
import { useTimes } from './times';

export function WallClock({ seconds = false }: { readonly seconds?: boolean }) {
  return seconds ? <WithSeconds /> : <WithoutSeconds />;
}

function WithSeconds() {
  const times = useTimes();
  const now = useNow(1000);
  return <Reading text={now === undefined ? '––:––:––' : times.clockWithSeconds(now)} />;
}

function WithoutSeconds() {
  const times = useTimes();
  const now = useNow(60_000);
  return <Reading text={now === undefined ? '––:––' : times.clock(now)} />;
}

function Reading({ text }: { readonly text: string }) {
  const t = useT();
  return (
    <time>
      <span className="visually-hidden">{t('common.time.now')}: </span>
      {text}
    </time>
  );
}
