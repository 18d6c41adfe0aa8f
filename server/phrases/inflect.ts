/** Irregular verbs and nouns of this domain: base form → every other form. */
const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  bear: 'bears bore borne bearing',
  beat: 'beats beating beaten',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  bid: 'bids bidding',
  bind: 'binds bound binding',
  bow: 'bows bowed bowing',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  choose: 'chooses chose chosen choosing',
  come: 'comes came coming',
  cut: 'cuts cutting',
  deal: 'deals dealt dealing',
  do: 'does did done doing',
  draw: 'draws drew drawn drawing',
  drop: 'drops dropped dropping',
  fall: 'falls fell fallen falling',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  fit: 'fits fitted fitting',
  forget: 'forgets forgot forgotten forgetting',
  forgive: 'forgives forgave forgiven forgiving',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  grow: 'grows grew grown growing',
  have: 'has had having',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  land: 'lands landed landing',
  lead: 'leads led leading',
  lean: 'leans leaned leant leaning',
  leave: 'leaves left leaving',
  let: 'lets letting',
  lose: 'loses lost losing',
  make: 'makes made making',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  offer: 'offers offered offering',
  opt: 'opts opted opting',
  pay: 'pays paid paying',
  plan: 'plans planned planning',
  pull: 'pulls pulled pulling',
  put: 'puts putting',
  quit: 'quits quitting',
  read: 'reads reading',
  ring: 'rings rang rung ringing',
  run: 'runs ran running',
  say: 'says said saying',
  scrap: 'scraps scrapped scrapping',
  see: 'sees saw seen seeing',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  sit: 'sits sat sitting',
  skip: 'skips skipped skipping',
  slip: 'slips slipped slipping',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  start: 'starts started starting',
  step: 'steps stepped stepping',
  stick: 'sticks stuck sticking',
  stop: 'stops stopped stopping',
  strike: 'strikes struck striking',
  suit: 'suits suited suiting',
  swap: 'swaps swapped swapping',
  take: 'takes took taken taking',
  tap: 'taps tapped tapping',
  tear: 'tears tore torn tearing',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  understand: 'understands understood understanding',
  upset: 'upsets upsetting',
  wear: 'wears wore worn wearing',
  win: 'wins won winning',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  write: 'writes wrote written writing',
};

const doubling = /[^aeiou][aeiou][bdgmnprt]$/;
const neverDoubled = /(?:er|en|on|or|it|el)$/;

/** Every form of a word: `withdraw` → withdraw, withdraws, withdrew, withdrawn, withdrawing. */
export function inflect(base: string): string[] {
  const known = irregular[base];
  return known ? [base, ...known.split(' ')] : regular(base);
}

function regular(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('ee')) return [base, plural, `${base}d`, `${base}ing`];
  if (base.endsWith('ie')) return [base, plural, `${base}d`, `${base.slice(0, -2)}ying`];
  if (base.endsWith('e')) return [base, plural, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[aeiou]l$/.test(base)) {
    const forms = [base, plural, `${base}ed`, `${base}ing`, `${base}led`, `${base}ling`];
    return forms;
  }
  const last = doubling.test(base) && !neverDoubled.test(base) ? base.at(-1) : '';
  return [base, plural, `${base}${last}ed`, `${base}${last}ing`];
}
