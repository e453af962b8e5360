package org.colophon.files;

import java.util.Set;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An upload is its depositor's alone, until the file becomes part of a work. */
@Component
class UploadRelations implements Relations {

    private final Uploads uploads;

    UploadRelations(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String object() {
        return "upload";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> of(UUID id, Acting acting) {
        return uploads.findById(id)
                .filter(upload -> upload.depositor().equals(acting.party()))
                .map(upload -> Set.of("depositor"))
                .orElse(Set.of());
    }
}
