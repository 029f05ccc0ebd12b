import type { Fact, Wanted } from '../../model';
import { AMOUNT_WORDS, WORDS, type AmountWord, type Word } from '../vocabulary';
import { caliberOfId, isKnown, put, type Gathering } from './gathering';
import { priorId } from '../ids';
import {
  AMOUNT_WANTED,
  TEXT_WANTED,
  amountFact,
  blankFact,
  countFact,
  textFact,
  type Identity,
} from '../making/make-fact';
import { presumedNil } from './presumed-nil';
import { readTables } from '../reading/read-tables';

/** Each word gets a fact: from its cell, from 助手资料, or a blank. */
export function addWords(gathering: Gathering): void {
  for (const word of WORDS) {
    if (!isKnown(gathering, word.fact)) put(gathering, given(gathering, word) ?? blankWord(gathering, word));
  }
}

/** The fact of a word, called as the word is. */
function identityOf(gathering: Gathering, word: Word) {
  return { id: word.fact, label: word.name, caliber: caliberOfId(gathering, word.fact) };
}

/** What 助手资料 says of a word, or what follows from its money. */
function given(gathering: Gathering, word: Word): Fact | null {
  const identity = identityOf(gathering, word);
  return entered(gathering, identity, word) ?? presumedNil(gathering.facts, identity, word);
}

/** The value that a person typed, of the word's own kind; null where there is none. */
function entered({ supplement }: Gathering, identity: Identity, word: Word): Fact | null {
  const amount = supplement.amounts[word.fact];
  const count = supplement.counts[word.fact];
  const text = supplement.texts[word.fact]?.trim();
  if (word.kind === 'amount') return amount ? amountFact(identity, amount) : null;
  if (word.kind === 'count') return count === undefined ? null : countFact(identity, count, word.unit);
  return text ? textFact(identity, text) : null;
}

/** A cell that holds no number already is a blank that says so. */
function blankWord(gathering: Gathering, word: Word): Fact {
  const unread = gathering.facts.get(word.fact);
  if (unread) return unread;
  const unit = word.unit === null ? '' : `（${word.unit}）`;
  return blankFact(identityOf(gathering, word), wantedBy(word), `${word.name}${unit}，见${word.whereFound}`);
}

/** What kind of value is asked for, and in which unit. */
function wantedBy(word: Word): Wanted {
  if (word.kind === 'count') return { wants: 'count', unit: word.unit };
  return word.kind === 'amount' ? AMOUNT_WANTED : TEXT_WANTED;
}

/** 上年数 of every place of last year's book, and of every amount word from 助手资料 or as a blank. */
export function addPrior(gathering: Gathering): void {
  if (gathering.prior) put(gathering, ...readTables(gathering.prior, 'prior').values());
  for (const word of AMOUNT_WORDS) {
    if (!isKnown(gathering, priorId(word.fact))) put(gathering, priorOf(gathering, word));
  }
}

/** Last year's amount of a word, from 助手资料, else a blank; “本年” falls away from its name. */
function priorOf(gathering: Gathering, word: AmountWord): Fact {
  const id = priorId(word.fact);
  const caliber = caliberOfId(gathering, word.fact, { period: 'prior' });
  const label = `上年${word.name.replace(/^本年/, '')}`;
  const identity = { id, label, caliber };
  const amount = gathering.supplement.amounts[id];
  const prompt = `${label}（万元），见上年公开稿或上年${word.whereFound}`;
  return amount ? amountFact(identity, amount) : blankFact(identity, AMOUNT_WANTED, prompt);
}
