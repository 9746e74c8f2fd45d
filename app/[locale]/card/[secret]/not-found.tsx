// A login card that opens nothing: mistyped, replaced by a newer one, or taken back. Which of these is not told.
import { NothingHere } from '@/app/nothing-here';

export default function CardNotFound() {
  return (
    <NothingHere
      say={(t) => ({
        over: t('card.over'),
        title: t('card.wrongTitle'),
        text: t('card.wrongText'),
        action: t('card.wrongAction'),
      })}
    />
  );
}
