// An invitation that opens nothing: mistyped, used, expired, or taken back. Which of these is not told.
import { NothingHere } from '@/app/nothing-here';

export default function InvitationNotFound() {
  return (
    <NothingHere
      say={(t) => ({
        over: t('staff.invitation.over'),
        title: t('staff.invitation.wrongTitle'),
        text: t('staff.invitation.wrongText'),
        action: t('staff.signIn.title'),
      })}
      actionPath="/sign-in"
    />
  );
}
