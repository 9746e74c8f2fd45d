// The questions of the gallery in Arabic: of the length and the make that real ones have.
import type { PublicQuestion } from '@/domain/question/public-question';

const hintCount = 2;

export const samplesInArabic: readonly PublicQuestion[] = [
  {
    kind: 'choice',
    title: 'حمرة',
    stem: 'يبدو المرّيخ من بعيدٍ أحمر. علامَ تدلّ حمرته؟',
    hintCount,
    options: [
      { id: 'a', text: 'المرّيخ حارٌّ، كالمعدن المتوهّج' },
      { id: 'b', text: 'في غباره حديدٌ صدئ' },
      { id: 'c', text: 'سماؤه تلوّنه، كما في الغروب' },
    ],
  },
  {
    kind: 'multiple',
    title: 'ماء',
    stem: 'أين يوجد الماء على المرّيخ اليوم؟',
    hintCount,
    options: [
      { id: 'a', text: 'جليدًا في القطبين' },
      { id: 'b', text: 'بخارًا في الهواء' },
      { id: 'c', text: 'في بحيراتٍ تحت السماء' },
    ],
  },
  {
    kind: 'true-false',
    title: 'هواء',
    stem: 'متوسّط حرارة المرّيخ، وهو نحو −٦٣ °س، أدفأ من متوسّط حرارة القارّة القطبيّة الجنوبيّة.',
    hintCount,
  },
  {
    kind: 'numeric',
    title: 'وزن مركبة',
    stem: 'كتلة «برسيفيرنس» ١٠٢٥ كغ. بأيّ قوّة يجذبها المرّيخ إذا جذب كلّ كيلوغرام بقوّة ٣٫٧٣ نيوتن؟',
    hintCount,
    unit: 'N',
    unitText: 'نيوتن',
    figures: 2,
  },
  {
    kind: 'text',
    title: 'أعلى بركان',
    stem: 'ما اسم أعلى بركان على المرّيخ؟',
    hintCount,
  },
  {
    kind: 'order',
    title: 'عالٍ ومنخفض',
    stem: 'رتّب هذه المواضع بحسب ارتفاعها.',
    hintCount,
    first: 'الأعلى',
    last: 'الأخفض',
    items: [
      { id: 'a', text: 'قاع فوّهة جيزيرو' },
      { id: 'b', text: 'قمّة أوليمبوس مونس' },
      { id: 'c', text: 'قاع فوّهة غيل، حيث هبطت «كيوريوسيتي»' },
      { id: 'd', text: 'قمّة بافونيس مونس' },
      { id: 'e', text: 'قاع حوض هيلاس' },
    ],
  },
  {
    kind: 'match',
    title: 'مركبات',
    stem: 'ماذا تفعل كلّ مركبة من هذه، أو ماذا فعلت؟',
    hintCount,
    items: [
      { id: 'a', text: '«الأمل»، المسبار الإماراتيّ' },
      { id: 'b', text: '«إنسايت»' },
      { id: 'c', text: '«برسيفيرنس»' },
    ],
    partners: [
      { id: 'a', text: 'أصغت إلى الزلازل في باطن الأرض' },
      { id: 'b', text: 'حملت بشرًا' },
      { id: 'c', text: 'يراقب الطقس في كلّ ساعة من ساعات اليوم' },
      { id: 'd', text: 'تجمع عيّنات من صخور دلتا نهرٍ قديم' },
    ],
  },
  {
    kind: 'categorise',
    title: 'كوكبان',
    stem: 'على أيّ كوكب يصدق هذا؟',
    hintCount,
    items: [
      { id: 'a', text: 'سنة من ٦٨٧ يومًا' },
      { id: 'b', text: 'بحار من الماء السائل' },
      { id: 'c', text: 'فصول' },
      { id: 'd', text: 'صقيع من ثاني أكسيد الكربون في القطبين' },
    ],
    groups: [
      { id: 'a', text: 'الأرض' },
      { id: 'b', text: 'المرّيخ' },
      { id: 'c', text: 'كلاهما' },
    ],
  },
  {
    kind: 'categorise',
    title: 'أربع وكالات',
    stem: 'من أرسل هذه المركبة؟',
    hintCount,
    items: [
      { id: 'a', text: '«كيوريوسيتي»' },
      { id: 'b', text: '«الأمل»' },
      { id: 'c', text: '«مارس إكسبرس»' },
      { id: 'd', text: '«برسيفيرنس»' },
    ],
    groups: [
      { id: 'a', text: 'الإمارات العربيّة المتّحدة' },
      { id: 'b', text: 'ناسا' },
      { id: 'c', text: 'وكالة الفضاء الأوروبّيّة' },
      { id: 'd', text: 'إدارة الفضاء الوطنيّة الصينيّة' },
    ],
  },
  {
    kind: 'cloze',
    title: 'هواء رقيق',
    stem: 'كيف هواء المرّيخ؟',
    hintCount,
    passage: [
      { gap: null, text: 'معظم هواء المرّيخ ' },
      {
        gap: 'a',
        options: [
          { id: 'a', text: 'ثاني أكسيد الكربون' },
          { id: 'b', text: 'نيتروجين' },
        ],
      },
      { gap: null, text: '، وضغطه على السطح ' },
      {
        gap: 'b',
        options: [
          { id: 'a', text: 'ستّة أجزاء من الألف' },
          { id: 'b', text: 'عُشر' },
        ],
      },
      { gap: null, text: ' من ضغط هوائنا عند البحر. والماء المكشوف هناك (' },
      {
        gap: 'c',
        options: [
          { id: 'a', text: 'يجري إلى أعماق السهول المنخفضة في الشمال' },
          { id: 'b', text: 'يتجمّد أو يغلي' },
        ],
      },
      { gap: null, text: ') سريعًا.' },
    ],
  },
  {
    kind: 'hotspot',
    title: 'أثقل هواء',
    stem: 'أين يشتدّ ضغط الهواء على السطح أكثر ما يكون؟',
    hintCount,
    map: 'mars',
    spots: [
      { id: 'a', text: 'على بركان ارتفاعه ٢١ كم', xPercent: 12.83, yPercent: 39.64 },
      { id: 'b', text: 'في حوض عمقه ٧ كم، في الجنوب', xPercent: 69.58, yPercent: 73.56 },
      { id: 'c', text: 'في فوّهة قرب خطّ الاستواء', xPercent: 88.28, yPercent: 53 },
      { id: 'd', text: 'على جليد القطب الشماليّ', xPercent: 50, yPercent: 1 },
    ],
  },
  {
    kind: 'estimate',
    title: 'ضوء المرّيخ',
    stem: 'حين يكون المرّيخ على بُعده المتوسّط، كم يستغرق ضوؤه ليصل إلينا؟',
    hintCount,
    unit: 'min',
    unitText: 'دقيقة',
    range: { from: 0, to: 60, step: 1 },
  },
  {
    kind: 'claim',
    title: 'الأوّل',
    stem: 'اقرأ ما يُقال واعرضه على الأدلّة.',
    hintCount,
    claim: 'كان «مسبار الأمل» أوّل مركبة تدخل مدارًا حول المرّيخ.',
    from: 'منشور تحت صورة',
    evidence: [
      { id: 'a', text: 'دخل «الأمل» مداره في فبراير ٢٠٢١' },
      { id: 'b', text: 'دخلت «مارينر ٩» مدارها في نوفمبر ١٩٧١' },
      { id: 'c', text: 'صوّر «الأمل» الشفق على الجانب الليليّ' },
    ],
  },
];
