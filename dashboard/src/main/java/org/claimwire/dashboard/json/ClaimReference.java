package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A claim as linked data: a schema.org {@code Claim}, who makes it, and the article that it appears in. It says who said what
 * and where; it never rates whether that is true.
 *
 * @see <a href="https://schema.org/Claim">schema.org Claim</a>
 */
public final class ClaimReference {

    private ClaimReference() {}

    /**
     * The document.
     *
     * @param address the claim's own address at this server
     */
    public static String of(Entry<Claim> entry, String address) {
        Claim claim = entry.value();
        boolean shown = entry.hidden().isEmpty();
        return Json.object(json -> {
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "Claim");
            json.writeStringField("@id", address);
            json.writeStringField("identifier", claim.getClaimId());
            text(json, "text", shown ? claim.getSentence().getExact() : null);
            agent(json, "author", claim);
            if (claim.getVoice() != Voice.OUTLET) {
                outlet(json, "claimInterpreter", claim);
            }
            if (claim.getSaid() != null) {
                json.writeStringField("dateCreated", claim.getSaid().getTime().toString());
            }
            json.writeStringField("datePublished", claim.getAssertedAt().toString());
            if (claim.getWithdrawnAt() != null) {
                json.writeStringField("expires", claim.getWithdrawnAt().toString());
            }
            article(json, "appearance", claim, shown);
            article(json, "firstAppearance", claim, shown);
        });
    }

    private static void agent(JsonGenerator json, String name, Claim claim) throws IOException {
        Source source = claim.getSource();
        json.writeObjectFieldStart(name);
        boolean isPerson = source.getPerson() != null || source.getKind() == SourceKind.PERSON;
        json.writeStringField("@type", isPerson ? "Person" : "Organization");
        json.writeStringField("name", source.getPerson() == null ? source.getName() : source.getPerson());
        text(json, "jobTitle", isPerson ? source.getRole() : null);
        if (isPerson && source.getOrganisation() != null) {
            json.writeObjectFieldStart("affiliation");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", source.getOrganisation());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void outlet(JsonGenerator json, String name, Claim claim) throws IOException {
        if (claim.getOutlet() != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("@type", "NewsMediaOrganization");
            json.writeStringField("name", claim.getOutlet());
            json.writeEndObject();
        }
    }

    private static void article(JsonGenerator json, String name, Claim claim, boolean shown) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("@id", claim.getUri());
        json.writeStringField("version", claim.getItemVersion());
        text(json, "url", shown ? claim.getLink() : null);
        text(json, "headline", shown ? claim.getHeadline() : null);
        outlet(json, "publisher", claim);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String words) throws IOException {
        if (words != null) {
            json.writeStringField(name, words);
        }
    }
}
