package org.claimwire.producer.newsml;

import java.util.HashMap;
import java.util.Map;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * What QCodes ({@code stat:usable}) stand for (NewsML-G2 specification, QCodes and catalogs): the aliases that an item's
 * own {@code catalog} declares, else those of the IPTC's catalogs. Catalogs at other addresses are not fetched.
 */
final class Codes {

    /** Publishing status. */
    static final String STATUS = "http://cv.iptc.org/newscodes/pubstatusg2/";

    /** Nature of news items. */
    static final String NATURE = "http://cv.iptc.org/newscodes/ninature/";

    /** How a linked item stands to this one. */
    static final String RELATION = "http://cv.iptc.org/newscodes/itemrelation/";

    /** Nature of concepts. */
    static final String CONCEPT = "http://cv.iptc.org/newscodes/cpnature/";

    /** News providers. */
    static final String PROVIDER = "http://cv.iptc.org/newscodes/newsprovider/";

    /** ISO 3166-1 alpha-2. */
    static final String COUNTRY = "http://cvx.iptc.org/iso3166-1a2/";

    private final Map<String, String> schemes = new HashMap<>(Map.of(
            "stat", STATUS,
            "ninat", NATURE,
            "irel", RELATION,
            "cpnat", CONCEPT,
            "nprov", PROVIDER,
            "iso3166-1a2", COUNTRY));

    /** Takes the aliases of the {@code catalog} that the cursor stands at. */
    void readCatalog(XmlCursor xml) throws UnacceptableItemException {
        xml.children(() -> {
            String alias = xml.attribute("alias");
            String uri = xml.attribute("uri");
            if (xml.name().equals("scheme") && alias != null && uri != null) {
                schemes.put(alias, uri.replaceFirst("^https:", "http:"));
            }
        });
    }

    /**
     * The code that names a concept within a scheme.
     *
     * @param scheme the scheme's URI
     * @param qcode the concept as alias and code; null if it is not so written
     * @param uri the concept as a URI; null if it is not so written
     * @return null if the concept is none of the scheme
     */
    @Nullable
    String code(String scheme, @Nullable String qcode, @Nullable String uri) {
        String full = uri == null ? full(qcode) : uri.replaceFirst("^https:", "http:");
        return full != null && full.startsWith(scheme) && full.length() > scheme.length()
                ? full.substring(scheme.length())
                : null;
    }

    private @Nullable String full(@Nullable String qcode) {
        int colon = qcode == null ? -1 : qcode.indexOf(':');
        if (qcode == null || colon < 0) {
            return null;
        }
        String scheme = schemes.get(qcode.substring(0, colon));
        return scheme == null ? null : scheme + qcode.substring(colon + 1);
    }
}
