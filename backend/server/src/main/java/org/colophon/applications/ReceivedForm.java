package org.colophon.applications;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.works.WorkFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the log's receipt of an application commits to: the form as received, and the list of its files. */
@Component
class ReceivedForm {

    private final JsonMapper json;

    ReceivedForm(JsonMapper json) {
        this.json = json;
    }

    String statement(DraftWork form) {
        return json.writeValueAsString(form);
    }

    /** One line for each file: id, size and digests. */
    String files(List<WorkFile> files) {
        return files.stream().map(ReceivedForm::line).collect(Collectors.joining());
    }

    private static String line(WorkFile file) {
        String digests = file.digests().hexById().entrySet().stream()
                .map(digest -> digest.getKey() + "=" + digest.getValue())
                .collect(Collectors.joining(" "));
        return file.id() + " " + file.size() + " " + digests + "\n";
    }
}
