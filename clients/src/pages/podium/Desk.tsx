// The desk of whoever stands at the podium: on the left what is on and how much time is left, on
// the right what comes and what is owed. A podium that is nobody's own shows the programme on the
// right.

import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import type { SittingCard } from '@/protocol';
import { useFloor } from '@/ui/floor_hooks';
import { useOwn, usePresence } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { PresenceMeter } from '@/ui/PresenceMeter';
import { Coming } from './Coming';
import { Current } from './Current';
import styles from './Desk.module.css';
import type { DialogsProps, PodiumDialog } from './dialog';
import { loadDialogs } from './load_dialogs';
import { loadMyDesk } from './load_my_desk';
import type { MyDeskProps } from './MyDesk';
import { comingQuestions, questionNow } from './mine';

interface DeskProps {
  readonly item: number | undefined;
  readonly sitting: SittingCard;
}

export function Desk({ item, sitting }: DeskProps) {
  const own = useOwn();
  const told = useFloor();
  const floor = told && told.item === item ? told : undefined;
  const [dialog, setDialog] = useState<PodiumDialog>();
  const close = useCallback(() => setDialog(undefined), []);
  const mine = useMemo(() => (own ? comingQuestions(own.questions, own.id) : []), [own]);
  const question = questionNow(floor, mine);
  return (
    <div className={styles.desk}>
      <Current id={item} floor={floor} question={question} />
      <div className={styles.side}>
        {own ? (
          <LoadedMyDesk
            own={own}
            floor={floor}
            question={question}
            sitting={sitting}
            onOpen={setDialog}
          />
        ) : (
          <NobodysSide sitting={sitting} />
        )}
      </div>
      {dialog && <LoadedDialog dialog={dialog} onOpen={setDialog} onClose={close} />}
    </div>
  );
}

// A dialog whose code has not come yet says so when it cannot be fetched.
function LoadedDialog(props: DialogsProps) {
  const t = useT();
  const [Dialogs, setDialogs] = useState<ComponentType<DialogsProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadDialogs().then(
      (module) => setDialogs(() => module.default),
      () => setFailed(true),
    );
  }, []);
  if (Dialogs) return <Dialogs {...props} />;
  return (
    <p role="alert" className={styles.notLoaded}>
      {failed && t('podium.notLoaded')}
    </p>
  );
}

// Until its code has come the programme stands there; each news of oneself asks for it again.
function LoadedMyDesk(props: MyDeskProps) {
  const { own, sitting } = props;
  const [MyDesk, setMyDesk] = useState<ComponentType<MyDeskProps>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew with each news.
  useEffect(() => {
    loadMyDesk().then(
      (module) => setMyDesk(() => module.MyDesk),
      () => undefined,
    );
  }, [own]);
  return MyDesk ? <MyDesk {...props} /> : <NobodysSide sitting={sitting} />;
}

function NobodysSide({ sitting }: { readonly sitting: SittingCard }) {
  const presence = usePresence();
  return (
    <>
      <Coming sitting={sitting} />
      {presence && <PresenceMeter presence={presence} citation={false} look="wall" />}
    </>
  );
}
