package org.colophon.applications;

import java.util.ArrayList;
import java.util.List;
import org.colophon.kernel.Refusal.Field;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds text that no database keeps and no reader should see: control characters, broken or reordering ones. */
@Component
class DraftText {

    private final JsonMapper json;

    DraftText(JsonMapper json) {
        this.json = json;
    }

    /** Refuses a draft with such text, naming every place. */
    void require(List<DraftWork> works) {
        List<Field> problems = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            collect(json.valueToTree(works.get(i)), "/works/" + i, problems);
        }
        if (!problems.isEmpty()) {
            throw new DraftRefused(problems);
        }
    }

    private static void collect(JsonNode node, String pointer, List<Field> problems) {
        if (node.isString()) {
            Wording.PROSE
                    .problemOf(node.stringValue().replace("\r\n", "\n"))
                    .filter(code -> code.equals("text-characters"))
                    .ifPresent(code -> problems.add(new Field(pointer, code)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, problems);
            }
        } else {
            node.properties()
                    .forEach(field -> collect(field.getValue(), pointer + "/" + escaped(field.getKey()), problems));
        }
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
