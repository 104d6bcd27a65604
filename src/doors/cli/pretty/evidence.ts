import { EVIDENCE, type EvidenceId } from '../../../core/evidence.ts';

const GRADES: Readonly<Record<string, string>> = {
  A: 'large field studies',
  B: 'published studies',
  C: 'company figures',
  D: 'what practitioners agree on',
  'C/D': 'company figures and what practitioners agree on',
};

/** "evidence: B, published studies (E14)": never an entry without its grade. */
export function evidenceInWords(ids: readonly string[]): string {
  if (ids.length === 0) return 'evidence: no study tests this';
  const byGrade = Map.groupBy(ids, (id): string => EVIDENCE[id as EvidenceId].grade);
  const grades = [...byGrade].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `evidence: ${grades.map(([grade, same]) => `${grade}, ${GRADES[grade]} (${same.join(', ')})`).join('; ')}`;
}
