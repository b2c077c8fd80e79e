package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.kerros.generators.Generator;
import org.kerros.generators.Generators;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Parameter;

/** Writes models as the documents of the command line show them. */
final class ModelJson {
    private ModelJson() {}

    static ObjectNode model(CheckpointCard card) {
        Generator generator = Generators.named(card.generator());
        ObjectNode node = Json.object();
        node.put("id", card.id());
        node.put("generator", card.generator());
        node.put("name", card.name());
        node.put("sha256", card.hash().hex());
        text(node, "licence", card.licence());
        text(node, "dataset", card.dataset());
        if (card.rate() > 0) {
            node.put("rate", card.rate());
        } else {
            node.putNull("rate");
        }
        node.set("facts", Json.settings(card.facts()));
        node.set("modes", Json.array(generator.modes(), Json::value));
        node.set(
                "parameters",
                Json.array(generator.parameters(card, generator.modes().get(0)), ModelJson::parameter));
        return node;
    }

    private static void text(ObjectNode node, String key, String value) {
        node.put(key, value.isEmpty() ? null : value);
    }

    static JsonNode parameter(Parameter parameter) {
        ObjectNode node = Json.object();
        node.put("name", parameter.name());
        node.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        node.set("default", Json.value(parameter.initial()));
        boolean ranged = parameter.type() != Parameter.Type.TEXT && parameter.type() != Parameter.Type.FLAG;
        Json.number(node, "min", ranged ? Double.valueOf(parameter.min()) : null);
        Json.number(node, "max", ranged ? Double.valueOf(parameter.max()) : null);
        node.put("unit", parameter.unit().isEmpty() ? null : parameter.unit());
        node.set("choices", Json.array(parameter.choices(), Json::value));
        node.put("meaning", parameter.meaning());
        return node;
    }
}
