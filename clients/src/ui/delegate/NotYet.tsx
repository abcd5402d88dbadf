// What stands where a part of the tablet is to come.

import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';

export function NotYet(props: { readonly failed: boolean; readonly onRetry: () => void }) {
  const t = useT();
  if (!props.failed) return <p role="status">{t('delegate.late.loading')}</p>;
  return (
    <div role="alert">
      <p>{t('delegate.late.notLoaded')}</p>
      <Button onPress={props.onRetry}>{t('delegate.reader.retry')}</Button>
    </div>
  );
}
