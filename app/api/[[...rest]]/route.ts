export {
  refuseRoute as DELETE,
  refuseRoute as GET,
  refuseRoute as PATCH,
  refuseRoute as POST,
  refuseRoute as PUT,
} from '@/app/api/refuse';
