// Before a vote is opened: who is present and may vote, how many it takes, what is in the way, and
// who takes no part.

import { type VoteCard, VoteForm } from '@/protocol';
import { usePeople, usePresence } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useDevices, useVoteDesk } from '@/ui/vote_hooks';
import { Fact, Facts } from '../Detail';
import { useFloorOrder } from '../floor/floor_facts';
import { OrderButton } from '../floor/OrderButton';
import { takesPart } from '../logic/people';
import styles from './VotePanel.module.css';
import { useElectorate, useMayGoOnWithout, useNames, useObstacle } from './vote_facts';

// More would push the buttons off the screen.
const kNamesShown = 6;

export function Readiness({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  return (
    <section className={styles.card} aria-label={t('chair.vote.ready.title')}>
      <h3 className={styles.heading}>{t('chair.vote.ready.title')}</h3>
      <Numbers vote={vote} />
      <Devices vote={vote} />
      <Obstacle vote={vote} />
      <Recused vote={vote} />
    </section>
  );
}

export function Numbers({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const presence = usePresence();
  const { entitled, present } = useElectorate(vote);
  const { required = 0, quorumRequired = 0 } = vote.majority ?? {};
  const few = required > 0 && present < required;
  return (
    <>
      <Facts>
        <Fact name={t('chair.vote.ready.present')}>
          {t('chair.vote.ready.presentOf', {
            counted: presence?.counted ?? 0,
            members: presence?.members ?? 0,
          })}
          {quorumRequired > 0 && ` · ${t('chair.vote.ready.quorum', { required: quorumRequired })}`}
        </Fact>
        <Fact name={t('chair.vote.ready.entitled')}>
          {t('chair.vote.ready.entitledOf', { entitled, present })}
        </Fact>
        {required > 0 && (
          <Fact name={t('chair.vote.ready.required')}>
            {t('chair.vote.ready.requiredOf', { required })}
          </Fact>
        )}
      </Facts>
      {few && (
        <p className={styles.warning}>
          <Sign name="warning" /> {t('chair.vote.ready.tooFew', { present, required })}
        </p>
      )}
    </>
  );
}

// Whether all who are present could press: a tablet that does not work is seen before the vote.
function Devices({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const devices = useDevices();
  const there = usePeople().filter(({ delegate, presence }) => delegate && takesPart(presence));
  const onTablets = vote.form === VoteForm.ELECTRONIC || vote.form === VoteForm.ELECTRONIC_SECRET;
  if (!onTablets || !devices) return null;
  const without = there.filter(({ id }) => !devices.includes(id));
  const names = without.slice(0, kNamesShown).map(({ name }) => name);
  return (
    <>
      <Facts>
        <Fact name={t('chair.vote.ready.devices')}>
          {t('chair.vote.ready.devicesOf', {
            connected: there.length - without.length,
            present: there.length,
          })}
        </Fact>
      </Facts>
      {without.length > 0 && (
        <p className={styles.warning}>
          <Sign name="warning" />{' '}
          {t('chair.vote.ready.devicesMissing', {
            names: names.join(', '),
            more: without.length - names.length,
          })}
        </p>
      )}
    </>
  );
}

export function Obstacle({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const obstacle = useObstacle(vote);
  const anyway = useMayGoOnWithout(useVoteDesk(vote.id));
  if (!obstacle) {
    return (
      <p className={styles.good}>
        <Sign name="check" /> {t('chair.vote.ready.free')}
      </p>
    );
  }
  return (
    <p className={styles.warning}>
      <Sign name="warning" /> {obstacle}
      {anyway && ` ${t('chair.vote.ready.anyway')}`}
    </p>
  );
}

function Recused({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const name = useNames();
  const order = useFloorOrder();
  const recused = useVoteDesk(vote.id)?.recused ?? [];
  if (recused.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('chair.vote.recused', { count: recused.length })}</h3>
      <ul className={styles.people}>
        {recused.map(({ person, reason }) => (
          <li key={person}>
            <span>
              <strong>{name(person)}</strong>
              <span className={styles.soft}>{reason}</span>
            </span>
            <OrderButton order={order({ case: 'readmitMember', value: { vote: vote.id, person } })}>
              {t('chair.vote.act.readmit')}
            </OrderButton>
          </li>
        ))}
      </ul>
    </>
  );
}
