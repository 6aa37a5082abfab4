/**
 * The crash suite: broker, registry, producer and two instances of the app as processes of their own, faults at random moments under
 * load, and in the end exactly what the oracle says. docs/reliability.md tells what it promises.
 */
@NullMarked
package org.claimwire.local.crash;

import org.jspecify.annotations.NullMarked;
