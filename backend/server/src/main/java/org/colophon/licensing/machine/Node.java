package org.colophon.licensing.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes nodes of JSON-LD; each states its type, since validators pass over untyped ones. */
final class Node {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Node() {}

    static Node of(String... types) {
        return new Node().with("@type", types.length == 1 ? types[0] : List.of(types));
    }

    static Map<String, Object> reference(String type, String iri) {
        return of(type).with("@id", iri).fields();
    }

    static Map<String, Object> value(String value, String type) {
        return Map.of("@value", value, "@type", "xsd:" + type);
    }

    static Map<String, Object> constraint(String left, String operator, Object right) {
        return of("Constraint")
                .with("leftOperand", left)
                .with("operator", operator)
                .with("rightOperand", right)
                .fields();
    }

    Node with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Node withAll(String name, List<?> values) {
        return values.isEmpty() ? this : with(name, values);
    }

    Map<String, Object> fields() {
        return fields;
    }
}
