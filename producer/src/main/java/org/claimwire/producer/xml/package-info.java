/**
 * XML that nobody vouches for: {@link org.claimwire.producer.xml.XmlDocument} makes characters of bytes and checks them
 * once, {@link org.claimwire.producer.xml.XmlCursor} reads them element by element.
 */
@NullMarked
package org.claimwire.producer.xml;

import org.jspecify.annotations.NullMarked;
