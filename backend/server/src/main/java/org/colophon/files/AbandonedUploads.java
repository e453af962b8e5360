package org.colophon.files;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Gives up uploads with which nobody went on for days, so that they stop counting against their party. */
@Component
class AbandonedUploads implements RecurringJob {

    private final Uploads uploads;
    private final Uploading uploading;
    private final FilesSettings settings;
    private final Clock clock;

    AbandonedUploads(Uploads uploads, Uploading uploading, FilesSettings settings, Clock clock) {
        this.uploads = uploads;
        this.uploading = uploading;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.abandoned-uploads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (UUID upload :
                uploads.untouchedSince(clock.instant().minus(settings.files().keepUnfinished()))) {
            uploading.terminate(upload);
        }
    }
}
