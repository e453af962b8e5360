import { Upload, type HttpRequest } from 'tus-js-client';

import { answer, api, standingHeaders } from '~/api/client';

function carryHeaders(request: HttpRequest): void {
  for (const [name, value] of Object.entries(standingHeaders(request.getMethod()))) {
    request.setHeader(name, value);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Why a document was not taken. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

/** Sends the bytes, from where they stopped when the connection is lost; the answer is where they went. */
function sent(dispute: string, file: File, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      // The key that encrypts the documents of a case is the case's own.
      metadata: { work: dispute, filename: file.name, filetype: file.type },
      chunkSize: 8 * 1024 * 1024,
      retryDelays: [0, 1_000, 3_000, 8_000],
      storeFingerprintForResuming: false,
      onBeforeRequest: carryHeaders,
      onProgress: (bytes) => onProgress(bytes / Math.max(file.size, 1)),
      onError: reject,
      onSuccess: () => resolve(upload.url?.split('/').pop() ?? ''),
    });
    upload.start();
  });
}

/** Deposits a document of a case; the answer is its id, once the register has read it whole. */
export async function depositDocument(
  dispute: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<string> {
  const upload = await sent(dispute, file, onProgress);
  for (;;) {
    const { state, fileId, reason } = await answer(
      api.GET('/api/uploads/{upload}', { params: { path: { upload } } }),
    );
    if (state === 'STORED') return fileId;
    if (state === 'REJECTED') throw new DocumentRefused(reason ?? '');
    await wait(500);
  }
}
