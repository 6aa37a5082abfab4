/**
 * The JSON lines that {@code extract} and {@code replay} print: a contract, written down in
 * {@code claimwire-extract.schema.json} beside the classes.
 */
@NullMarked
package org.claimwire.local.cli.json;

import org.jspecify.annotations.NullMarked;
