// A link of a family that shows nothing: mistyped, expired, replaced or taken back. Which of these is not told.
import { NothingHere } from '@/app/nothing-here';

export default function FamilyNotFound() {
  return (
    <NothingHere
      say={(t) => ({
        over: t('family.over'),
        title: t('family.wrongTitle'),
        text: t('family.wrongText'),
        action: t('family.wrongAction'),
      })}
    />
  );
}
