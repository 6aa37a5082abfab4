/**
 * How people look: what the topics say now, held in memory, over HTTP.
 *
 * <p>{@link org.claimwire.dashboard.view} holds it, {@link org.claimwire.dashboard.json} writes it, {@link
 * org.claimwire.dashboard.http} answers with it, {@link org.claimwire.dashboard.topics} keeps it up to date.
 */
@NullMarked
package org.claimwire.dashboard;

import org.jspecify.annotations.NullMarked;
