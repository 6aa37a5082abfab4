/** The schema registry: Apicurio's server as a child process that never outlives its parent. */
@NullMarked
package org.claimwire.local.registry;

import org.jspecify.annotations.NullMarked;
