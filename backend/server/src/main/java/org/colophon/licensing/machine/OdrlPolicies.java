package org.colophon.licensing.machine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Terms;
import org.colophon.platform.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes offers and licences as ODRL 2.2 policies in JSON-LD.
 *
 * <p>What is not permitted is reserved; uses by models are prohibited in so many words, because ODRL's own default says
 * less. Every rule names its assigner and its target itself: validators do not look for them at the policy.
 */
@Component
public class OdrlPolicies {

    private static final String CONTEXT = "http://www.w3.org/ns/odrl.jsonld";

    private final Register register;

    OdrlPolicies(Register register) {
        this.register = register;
    }

    /** The offer's version as an ODRL Offer. */
    public Map<String, Object> of(OfferView offer) {
        String uid = "/api/offers/" + offer.id().text() + "/terms?version=" + offer.version();
        Rules rules =
                new Rules(offer.work(), offer.licensors(), null, constraints().of(offer.terms()));
        return policy("Offer", uid, offer.terms(), rules);
    }

    /** The licence as an ODRL Agreement. */
    public Map<String, Object> of(LicenceView licence) {
        String uid = "/api/licences/" + licence.id().text() + "/terms";
        Rules rules = new Rules(
                licence.work(),
                licence.licensors(),
                licence.licensee(),
                constraints().of(licence.terms(), licence.period()));
        Map<String, Object> policy = policy("Agreement", uid, licence.terms(), rules);
        policy.put("dcterms:identifier", licence.number());
        return policy;
    }

    private record Rules(
            WorkId work, Set<PartyId> assigners, @Nullable PartyId assignee, List<Map<String, Object>> constraints) {}

    private Map<String, Object> policy(String type, String uid, Terms terms, Rules rules) {
        return Node.of(type, "Policy")
                .with("@context", List.of(CONTEXT, namespaces()))
                .with("uid", iri(uid))
                .with("profile", iri("/odrl/1"))
                .with("conflict", "prohibit")
                .with("cr:exclusivity", terms.exclusive() ? "cr:exclusive" : "cr:nonExclusive")
                .with("permission", permissions(terms, rules))
                .with("prohibition", prohibitions(terms, rules))
                .fields();
    }

    private Map<String, String> namespaces() {
        return Map.of(
                "cr", iri("/odrl/1#"),
                "xsd", "http://www.w3.org/2001/XMLSchema#",
                "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                "dcterms", "http://purl.org/dc/terms/");
    }

    private List<Map<String, Object>> permissions(Terms terms, Rules rules) {
        Stream<String> rights = terms.rights().stream().sorted().map(Vocabulary::action);
        Stream<String> training = terms.aiTraining() ? Vocabulary.TRAINING.stream() : Stream.empty();
        Stream<String> sublicensing = terms.sublicensing() ? Stream.of("grantUse") : Stream.empty();
        return Stream.of(rights, training, sublicensing)
                .flatMap(actions -> actions)
                .map(action -> rule("Permission", action, rules)
                        .withAll("constraint", rules.constraints())
                        .withAll("duty", duties(terms))
                        .fields())
                .toList();
    }

    private List<Map<String, Object>> prohibitions(Terms terms, Rules rules) {
        List<String> reserved = new ArrayList<>(terms.aiTraining() ? List.of() : Vocabulary.TRAINING);
        reserved.add(Vocabulary.AUGMENTATION);
        return reserved.stream()
                .map(action -> rule("Prohibition", action, rules).fields())
                .toList();
    }

    private Node rule(String type, String action, Rules rules) {
        Node rule = Node.of(type)
                .with(
                        "target",
                        Node.reference("Asset", iri("/works/" + rules.work().text())))
                .with("assigner", assigner(rules.assigners()))
                .with("action", action);
        PartyId assignee = rules.assignee();
        return assignee == null ? rule : rule.with("assignee", party(assignee));
    }

    private Object assigner(Set<PartyId> parties) {
        List<Map<String, Object>> each = parties.stream()
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .map(this::party)
                .toList();
        return each.size() == 1
                ? each.getFirst()
                : Node.of("PartyCollection", "Party").with("cr:member", each).fields();
    }

    private Map<String, Object> party(PartyId party) {
        return Node.reference("Party", iri("/parties/" + party.text()));
    }

    private static List<Map<String, Object>> duties(Terms terms) {
        List<Map<String, Object>> duties = new ArrayList<>();
        if (terms.price().isPositive()) {
            duties.add(Node.of("Duty")
                    .with("action", List.of(compensation(terms.price())))
                    .fields());
        }
        if (terms.attribution()) {
            duties.add(Node.of("Duty").with("action", "attribute").fields());
        }
        return duties;
    }

    private static Map<String, Object> compensation(Money price) {
        int digits = Math.max(price.currency().getDefaultFractionDigits(), 0);
        String amount = BigDecimal.valueOf(price.minor(), digits).toPlainString();
        Map<String, Object> refinement = Node.constraint("payAmount", "eq", Node.value(amount, "decimal"));
        refinement.put(
                "unit",
                Map.of("@id", "http://cvx.iptc.org/iso4217a/" + price.currency().getCurrencyCode()));
        return Map.of("rdf:value", Map.of("@id", "odrl:compensate"), "refinement", List.of(refinement));
    }

    private Constraints constraints() {
        return new Constraints(register.zone());
    }

    private String iri(String path) {
        return register.origin() + path;
    }
}
