// Any other address of a language: not found, in that language.
import { notFound } from 'next/navigation';

export default function RestPage() {
  notFound();
}
