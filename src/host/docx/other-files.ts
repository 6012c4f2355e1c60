/** Files that are no zip at all: empty, old or protected Word files, and everything else. */
import {ReportFault} from '../../ooxml/fault.ts'

/**
 * @throws ReportFault unless the bytes hold a zip
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReportFault('empty', 'The file is empty. Download or copy it again.')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw ofOldOffice(bytes)
  if (startsWith(bytes, [0x50, 0x4b])) return
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw notZip('This is a rich text file (.rtf)')
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw notZip('This is a PDF')
  // A zip may have other bytes before it, as a self-extracting one has.
  if (!hasLocalHeader(bytes)) throw notZip('This is not a Word document')
}

function notZip(what: string): ReportFault {
  return new ReportFault('not-a-zip', `${what}. Open the report in Word, save it as .docx and check that.`)
}

/** What Office used before 2007, and still uses around an encrypted file: streams whose names are in UTF-16. */
function ofOldOffice(bytes: Uint8Array): ReportFault {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return new ReportFault('password-protected', 'The file is protected by a password. Open it in Word, remove the password, save a copy and check the copy.')
  }
  if (hasStream(bytes, 'WordDocument')) {
    return new ReportFault('old-doc', 'This is a Word 97–2003 document (.doc). Open it in Word, save it as .docx and check that.')
  }
  return new ReportFault('not-a-word-document', 'This is an old Office file, but not a Word document. Save the report from Word as .docx and check that.')
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  // Directory entries stand on multiples of 128 bytes.
  for (let at = 512; at + 128 <= bytes.length; at += 128) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

function hasLocalHeader(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at >= 0 && at < bytes.length - 4; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
