/** Verbs by what they take: “ask somebody to”, “find somebody to be”, “say that”. English usage. */

/** “told the Clerk to pay”: who is told is who pays. */
export const objectControl = new Set('ask tell instruct invite require allow permit authorise urge order direct advise remind request expect enable empower want recommend press encourage persuade warn command compel force oblige pressure trust leave entitle appoint nominate mandate enjoin beg challenge cause get need wish prefer help prompt'.split(' '))

/** “found the site to be unsafe”: what is found is what is so. */
export const raising = new Set('find consider believe judge hold think know show prove understand deem report declare see hear'.split(' '))

/** “said that the site was unsafe”, with or without “that”. */
export const sayVerbs = new Set('say think believe claim argue allege report note state feel consider hold find suggest maintain insist suspect know hope fear accept agree admit acknowledge understand mean show conclude complain contend assert advise assume imagine regret explain reveal tell recommend propose doubt deny request ask wish decide learn discover see'.split(' '))
