import { handleDownload } from '@/app/api/handle-download';
import { getExport } from '@/server/use-cases/get-export';

export const GET = handleDownload(getExport, 'marsad-about-me.json');
export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
