package org.colophon.applications;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.WorkId;
import org.colophon.works.Relation;
import org.springframework.stereotype.Component;

/** Relations lead to works that the applicant may see; versions, parts and series stay within one owner's works. */
@Component
class RelationRule implements Rule {

    private static final int MOST_RELATIONS = 100;

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        List<DraftWork.DraftRelation> relations = work.relationList();
        if (relations.size() > MOST_RELATIONS) {
            problems.add("/relations", "too-many");
        }
        Set<DraftWork.DraftRelation> seen = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            DraftWork.DraftRelation relation = relations.get(i);
            String place = "/relations/" + i;
            if (!seen.add(relation)) {
                problems.add(place, "relation-repeated");
            }
            problems.requires(relation.kind(), place + "/kind");
            checkTarget(work, relation, place + "/to", around, problems);
        }
    }

    private static void checkTarget(
            DraftWork work, DraftWork.DraftRelation relation, String place, Surroundings around, Problems problems) {
        WorkId to = relation.to();
        if (to == null) {
            problems.add(place, "required");
        } else if (to.equals(work.id())) {
            problems.add(place, "relation-to-itself");
        } else if (!around.sameApplication().contains(to)) {
            checkRegistered(to, relation, place, around, problems);
        }
    }

    private static void checkRegistered(
            WorkId to, DraftWork.DraftRelation relation, String place, Surroundings around, Problems problems) {
        if (!around.visibleWorks().contains(to)) {
            problems.add(place, "relation-unknown");
        } else if (relation.kind() != Relation.Kind.DERIVED_FROM
                && !around.ownWorks().contains(to)) {
            problems.add(place, "relation-not-yours");
        }
    }
}
