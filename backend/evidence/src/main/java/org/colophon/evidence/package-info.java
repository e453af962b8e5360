/** Everything a verifier needs offline: canonical bytes, commitments, the Merkle log, signed checkpoints and proofs. */
@NullMarked
package org.colophon.evidence;

import org.jspecify.annotations.NullMarked;
