/** The schema registry, through the genuine Confluent client, with the patience that a monitor needs. */
@NullMarked
package org.claimwire.schemas.registry;

import org.jspecify.annotations.NullMarked;
