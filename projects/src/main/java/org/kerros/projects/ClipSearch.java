package org.kerros.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A {@link ClipQuery} as SQL. The statement is put together from the fixed fragments below; everything a person typed
 * is bound, never written into it.
 */
final class ClipSearch {
    private static final Map<String, String> NUMBERS = Map.of(
            "rating", "clip.rating",
            "duration", "clip.seconds",
            "pitch", "descriptors.pitch",
            "loudness", "descriptors.loudness",
            "brightness", "descriptors.brightness",
            "seed", "provenance.seed",
            "used", "(select count(*) from placement where placement.clip = clip.id)");

    /** Best rated first, otherwise from low to high; what has no value comes last. */
    private static final Map<String, String> ORDERS = Map.of(
            "added", "clip.added",
            "name", "lower(clip.name), clip.added",
            "duration", "clip.seconds, clip.added",
            "rating", "clip.rating desc, clip.added",
            "pitch", "descriptors.pitch nulls last, clip.added",
            "loudness", "descriptors.loudness nulls last, clip.added",
            "brightness", "descriptors.brightness nulls last, clip.added");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;
    private final int limit;

    ClipSearch(ClipQuery query) {
        query.words().forEach(word -> add("clip.words like ? escape '!'", containing(word)));
        query.terms().forEach(this::add);
        order = order(query.sort());
        limit = query.limit();
    }

    private static String order(String sort) {
        String order = ORDERS.get(sort);
        if (order == null) {
            throw new KerrosException(
                    Problem.USAGE,
                    "\"" + sort + "\" is nothing that clips can be sorted by",
                    "use one of " + ORDERS.keySet().stream().sorted().toList());
        }
        return order;
    }

    private void add(ClipQuery.Term term) {
        String wanted = term.wanted().toLowerCase(Locale.ROOT);
        switch (term.field()) {
            case "tag" -> add("exists (select 1 from tag where tag.clip = clip.id and tag.tag = ?)", wanted);
            case "generator" -> add("lower(provenance.generator) = ?", wanted);
            case "origin" -> add("provenance.origin = ?", wanted);
            case "kind" -> add("clip.kind = ?", wanted);
            case "model", "checkpoint" -> addCheckpoint(wanted);
            case "used" -> addUsed(wanted);
            default -> addNumber(term.field(), wanted);
        }
    }

    private void addCheckpoint(String wanted) {
        String name = bind(containing(wanted));
        String hash = bind(containing(wanted).substring(1));
        conditions.add("(provenance.checkpoint like " + hash + " escape '!' or exists (select 1 from checkpoint"
                + " where checkpoint.hash = provenance.checkpoint and lower(checkpoint.name) like " + name
                + " escape '!'))");
    }

    private void addUsed(String wanted) {
        switch (wanted) {
            case "yes", "true" -> addNumber("used", ">=1");
            case "no", "false" -> addNumber("used", "<1");
            default -> addNumber("used", wanted);
        }
    }

    private void addNumber(String field, String wanted) {
        String column = NUMBERS.getOrDefault(field, "clip.rating");
        for (Comparison comparison : Comparison.parse(field, wanted)) {
            conditions.add(column + " " + comparison.operator() + " " + bind(comparison.number()));
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition.replace("?", bind(value)));
    }

    private String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** A pattern for LIKE that finds a text anywhere, wild cards in it taken literally. */
    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The clips found, in order. */
    List<ClipId> run(Handle handle) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Query query = handle.createQuery("""
                select clip.id from clip
                left join provenance on provenance.clip = clip.id
                left join descriptors on descriptors.clip = clip.id
                """ + where + " order by " + order + " limit :most");
        values.forEach(query::bind);
        return query.bind("most", limit)
                .map((row, context) -> new ClipId(row.getString(1)))
                .list();
    }
}
