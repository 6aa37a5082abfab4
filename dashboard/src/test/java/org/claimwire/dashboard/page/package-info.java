/**
 * The page in a real browser, before a real server.
 *
 * <p>{@link org.claimwire.dashboard.page.Desk} is one desk with its browser window; {@link
 * org.claimwire.dashboard.page.HarbourStory} is what happens on its wire.
 */
@NullMarked
package org.claimwire.dashboard.page;

import org.jspecify.annotations.NullMarked;
