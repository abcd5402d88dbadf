// A question that was accepted: its words, who asks, where it stands, and "the same question".

import { useState } from 'react';
import type { PublicQuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { questionStateText } from '@/ui/floor_words';
import { useCommand, useMay } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { Sign } from '@/ui/Sign';
import { Written } from '@/ui/Written';
import { maySign } from '../logic/questions';
import { isLong } from '../logic/written';
import styles from './OtherQuestion.module.css';

export interface OtherQuestionProps {
  readonly question: PublicQuestionCard;
  readonly mine: boolean;
  readonly signed: boolean;
}

export function OtherQuestion({ question, mine, signed }: OtherQuestionProps) {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const long = isLong(question.text);
  const asker = question.asker?.name ?? '';
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <p className={styles.asker}>
          {mine
            ? t('delegate.questions.others.mine')
            : t('delegate.questions.others.by', { name: asker })}
        </p>
        <p className={styles.state}>{questionStateText(question.state)}</p>
      </header>
      <div className={styles.text}>
        {long && !whole ? (
          <Written lines={3}>{question.text}</Written>
        ) : (
          <Written block>{question.text}</Written>
        )}
      </div>
      {long && (
        <div className={styles.more}>
          <Button onPress={() => setWhole(!whole)}>
            {t(whole ? 'delegate.questions.others.less' : 'delegate.questions.others.all')}
          </Button>
        </div>
      )}
      <div className={styles.foot}>
        <p className={styles.soft}>
          {signed && (
            <strong className={styles.signed}>
              <Sign name="check" /> {t('delegate.questions.sign.signed')}
              {' · '}
            </strong>
          )}
          {t('delegate.questions.cosigners', { count: question.cosigners })}
        </p>
        {!mine && maySign(question) && <SignButton question={question} signed={signed} />}
      </div>
    </article>
  );
}

function SignButton(props: { readonly question: PublicQuestionCard; readonly signed: boolean }) {
  const t = useT();
  const { question, signed } = props;
  const command = useCommand();
  const may = useMay('cosignQuestion');
  const name = question.asker?.name ?? '';
  const press = async () => {
    const value = { question: question.id };
    await command.send(
      signed ? { case: 'withdrawCosignature', value } : { case: 'cosignQuestion', value },
    );
  };
  if (!may) return null;
  const label = signed
    ? t('delegate.questions.sign.takeLabel', { name })
    : t('delegate.questions.sign.signLabel', { name });
  return (
    <div className={styles.sign}>
      <Button
        onPress={() => void press()}
        pending={command.state === 'sending'}
        // While it waits it is called by what it says.
        label={command.state === 'sending' ? undefined : label}
        disabledReason={command.blocked && t(`common.blocked.${command.blocked}`)}
      >
        {t(signed ? 'delegate.questions.sign.take' : 'delegate.questions.sign.sign')}
      </Button>
      <RefusalNotice outcome={command.outcome} />
    </div>
  );
}
