/** The checksum of zip: it tells a damaged part from a whole one. */

// Four tables, so that four bytes are taken at a time.
const tables = makeTables()

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fours = bytes.length - (bytes.length % 4)
  let crc = -1
  for (let at = 0; at < fours; at += 4) {
    crc ^= view.getInt32(at, true)
    crc = entry(t3, crc & 255) ^ entry(t2, (crc >>> 8) & 255) ^ entry(t1, (crc >>> 16) & 255) ^ entry(t0, crc >>> 24)
  }
  for (let at = fours; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(t0, (crc ^ view.getUint8(at)) & 255)
  return (crc ^ -1) >>> 0
}

function entry(table: Int32Array, at: number): number {
  return table[at] ?? 0
}

function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const all: [Int32Array, Int32Array, Int32Array, Int32Array] = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)]
  for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    all[0][index] = value
  }
  for (let index = 0; index < 256; index++) {
    for (let table = 1; table < 4; table++) {
      const before = entry(all[table - 1] ?? all[0], index)
      const into = all[table]
      if (into) into[index] = (before >>> 8) ^ entry(all[0], before & 255)
    }
  }
  return all
}
