package org.colophon.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a work as the ISCC Foundation's schema names things (iscc-schema 0.5.0, JSON-LD).
 *
 * @param iscc the ISCC-CODE; null where its owner published no Data-Code of the file
 * @param units at their full 256 bits
 * @param datahash a multihash of BLAKE3
 * @param creator authors under the names that they chose
 * @param acquire the page on which licences are offered
 * @param generator what read the content that the codes are of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IsccMetadata(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("$schema") String schema,
        @Nullable String iscc,
        List<String> units,
        String name,
        String filename,
        long filesize,
        String mediatype,
        @Nullable String datahash,
        List<String> creator,
        String identifier,
        String language,
        String created,
        String acquire,
        @Nullable String credit,
        String generator) {}
