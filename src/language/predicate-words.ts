/** Closed lists that the judging of a predicate turns on: how English grammar, not a lexicon of fault, sorts these words. */

export const notAdverse = new Set(('unable unaware unusual independent interested important impartial inclusive influential informative intensive interactive impressive immediate international internal initial individual integral instrumental inevitable invaluable irreplaceable inseparable indispensable incapable infectious ' +
  'under-represented undeniable unavoidable understandable unacceptable-not insurable illegal-not illegible universal unanimous unilateral informal intentional intellectual industrial indefinite inactive innovative inquisitive initiative illustrative imperative unequivocal unconditional unremarkable unmistakable unbeatable unforgettable imaginative impeccable impressionable intimate immaculate indicative ' +
  'inquorate disposable discernible distinctive dismissive-not disproportionate unavailable undesirable unsuccessful overall underground').split(' '))

export const redone = new Set(['redo', 'rewrite', 'correct', 'withdraw', 'repeat', 'recalculate', 'discard', 'scrap', 'rerun', 'redraft', 'start', 'abandon', 'replace', 'retract'])

/** What befalls a member of staff, rather than what one does about another's case. */
export const affected = new Set(['work', 'serve', 'step', 'transfer', 'be', 'manage',  'remain', 'leave', 'go', 'resign', 'retire', 'depart', 'receive', 'face', 'await', 'undergo', 'have', 'get', 'return', 'stay', 'accept', 'sign', 'incur'])

/** “finished without exceeding the budget”: what it was well to leave undone. */
export const sparing = new Set('exceeding delaying incurring affecting increasing costing causing losing damaging prejudicing breaching admitting raising harming interrupting disrupting failing missing compromising needing reducing closing having being requiring relying naming disclosing identifying conceding cutting altering changing adding charging undermining reopening'.split(' '))

/** What can only have been done by whoever made it. */
export const spoilt = new Set(['invent', 'fabricate', 'falsify', 'concoct', 'doctor', 'cobble', 'botch', 'bungle', 'fudge', 'garble', 'mangle', 'muddle', 'plagiarise', 'copy', 'fiddle', 'guess', 'massage', 'exaggerate', 'misjudge', 'miscalculate', 'rush', 'dash', 'backdate'])

export const called = new Set(['warn', 'speak', 'remind', 'caution', 'counsel', 'challenge', 'interview', 'question', 'rebuke', 'admonish', 'correct', 'talk'])

export const elusive = new Set(['find', 'reach', 'contact', 'trace', 'rouse', 'locate', 'rely', 'bother', 'persuade', 'induce', 'depend', 'leave'])

export const neverPlain = new Set(['receive', 'see', 'meet', 'hear', 'agree', 'say', 'object', 'support', 'intend', 'promise', 'claim', 'suggest', 'refuse', 'own', 'work', 'live', 'hold', 'have', 'experience', 'encounter', 'recommend', 'propose', 'know', 'accept', 'consent', 'approve', 'oppose', 'doubt', 'want', 'expect', 'seek', 'use', 'need', 'miss', 'fail', 'lose', 'ask'])

export const nothings = new Set(['effort', 'attempt', 'step', 'action', 'notice', 'note', 'care', 'account', 'interest', 'advice', 'minute', 'enquiry', 'inquiry', 'check', 'provision', 'arrangement', 'reason', 'warning', 'explanation', 'thought', 'answer', 'reply', 'response', 'apology', 'remorse', 'idea', 'grip', 'clue', 'grasp', 'attention', 'heed', 'regard', 'sense', 'urgency', 'plan', 'excuse', 'contingency'])

export const mannered = new Set(['handle', 'manage', 'deal', 'conduct', 'perform', 'act', 'behave', 'respond', 'treat', 'run', 'administer', 'carry', 'draft', 'write', 'prepare', 'process', 'advise', 'apply', 'communicate', 'plan', 'keep', 'lead', 'supervise', 'do', 'work', 'speak', 'calculate', 'assess', 'record', 'serve', 'execute', 'word', 'research', 'think', 'come', 'reply', 'react', 'turn', 'arrive', 'move', 'present', 'brief', 'conceive', 'cost', 'time', 'explain', 'argue', 'judge', 'design', 'organise', 'oversee'])

export const heedless = new Set(['authority', 'authorisation', 'approval', 'consulting', 'consultation', 'checking', 'reading', 'telling', 'asking', 'permission', 'thinking', 'proper', 'due', 'warning', 'explanation', 'apology', 'looking', 'thought', 'bothering', 'troubling', 'informing', 'regard', 'noticing', 'visiting', 'opening', 'seeking', 'verifying', 'waiting', 'understanding', 'declaring', 'competition', 'tendering', 'care', 'evidence', 'foundation'])
