package org.colophon.applications;

import java.util.List;
import org.colophon.works.AiUse;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;

/** Generative AI: where a tool took part, it is named, and so is what people contributed. */
@Component
class DisclosureRule implements Rule {

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        List<DraftWork.DraftAiUse> uses = work.aiUseList();
        for (int i = 0; i < uses.size(); i++) {
            check(uses.get(i), "/aiUse/" + i, problems);
        }
    }

    private static void check(DraftWork.DraftAiUse use, String place, Problems problems) {
        problems.requireText(Wording.LINE, use.component(), place + "/component");
        problems.checkText(Wording.LINE, use.tool(), place + "/tool");
        problems.checkText(Wording.PROSE, use.humanContribution(), place + "/humanContribution");
        AiUse.Kind kind = use.kind();
        if (kind == null) {
            problems.add(place + "/kind", "required");
        } else if (kind.usesTool()) {
            requireDisclosure(use, place, problems);
        }
    }

    private static void requireDisclosure(DraftWork.DraftAiUse use, String place, Problems problems) {
        if (Wording.clean(use.tool()) == null) {
            problems.add(place + "/tool", "ai-tool-required");
        }
        if (Wording.clean(use.humanContribution()) == null) {
            problems.add(place + "/humanContribution", "ai-human-contribution-required");
        }
    }
}
