// 404 in the language of the address.
import { NothingHere } from '@/app/nothing-here';

export default function NotFound() {
  return (
    <NothingHere
      say={(t) => ({
        over: t('notFound.over'),
        title: t('notFound.title'),
        text: t('notFound.text'),
        action: t('notFound.action'),
      })}
    />
  );
}
