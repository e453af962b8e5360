package org.colophon.trail;

import org.colophon.evidence.LogSigner;

/** Where the log's private key is kept. */
interface LogKeys {

    /** The key under the register's log name; made at the first call, the same ever after. */
    LogSigner signer();
}
