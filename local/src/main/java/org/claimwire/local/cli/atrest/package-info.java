/**
 * Knowing that a pipeline has done all its work: everything sent is acknowledged, read, concluded and shown.
 */
@NullMarked
package org.claimwire.local.cli.atrest;

import org.jspecify.annotations.NullMarked;
