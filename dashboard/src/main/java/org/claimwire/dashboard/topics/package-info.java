/** Follows the topics from their beginnings and keeps the view up to date, for as long as brokers or registry are away. */
@NullMarked
package org.claimwire.dashboard.topics;

import org.jspecify.annotations.NullMarked;
