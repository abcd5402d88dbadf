// The screen at the podium: what is being dealt with, how much time is left, what comes next.

import { DisplayFrame } from '@/ui/display/DisplayFrame';
import { sceneOf } from '@/ui/display/scene';
import {
  AdjournedScene,
  BeforeScene,
  ClosedScene,
  MaskScene,
  RecessScene,
} from '@/ui/display/scenes';
import { Gate } from '@/ui/Gate';
import { useMasked, useSessionCard, useSittings } from '@/ui/hooks';
import { useDocument, useT } from '@/ui/language';
import { Desk } from './Desk';

export function PodiumPage() {
  const t = useT();
  useDocument(t('display.podiumTitle'));
  return (
    <Gate>
      <DisplayFrame>
        <PodiumScene />
      </DisplayFrame>
    </Gate>
  );
}

function PodiumScene() {
  const t = useT();
  const session = useSessionCard();
  const sittings = useSittings();
  const masked = useMasked();
  if (!session) return null;
  const scene = sceneOf(session, sittings, masked);
  switch (scene.kind) {
    case 'mask':
      return <MaskScene />;
    case 'not_open':
      return <BeforeScene title={t('display.notOpen')} sitting={scene.first} />;
    case 'session_closed':
      return <ClosedScene />;
    case 'recess':
      return <RecessScene sitting={scene.sitting} />;
    case 'adjourned':
      return <AdjournedScene sitting={scene.sitting} />;
    case 'between':
      return <BeforeScene title={t('display.betweenSittings')} sitting={scene.next} />;
    case 'no_item':
      return <Desk item={undefined} sitting={scene.sitting} />;
    case 'item':
      return <Desk item={scene.item} sitting={scene.sitting} />;
    default:
      return scene satisfies never;
  }
}
