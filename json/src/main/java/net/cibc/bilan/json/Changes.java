package net.cibc.bilan.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a value that a norm sets: a list of its changes, each with the day since which it applies.
 *
 * @param <T>  the type of the value
 */
final class Changes<T> implements Codec<Dated<T>> {

    private record Change<T>(LocalDate since, T value) {}

    private static final Words EMPTY = new Words("une liste vide", "an empty array");
    private static final Words AT_LEAST_ONE = new Words("au moins une valeur", "at least one value");
    private static final Words DISORDER = new Words("des jours dans le désordre", "days out of order");
    private static final Words IN_ORDER =
            new Words("des jours postérieurs l'un à l'autre", "days each later than the one before");

    private final Codec<List<Change<T>>> changes;

    /** The form of a norm; the name is that of one of its changes in the schema. */
    Changes(String name, Codec<T> value) {
        changes = Shape.items(Shape.of(name, Two<LocalDate, T>::new, parts -> parts.to(Change<T>::new))
                .required("since", Texts.DAY, Change::since, Two::first)
                .required("value", value, Change::value, Two::second));
    }

    @Override
    public @Nullable Dated<T> read(JsonIn in) {
        List<Change<T>> read = changes.read(in);
        if (read == null) {
            return null;
        }
        if (read.isEmpty()) {
            in.refuseObject(EMPTY, AT_LEAST_ONE);
            return null;
        }
        try {
            Dated<T> dated = Dated.since(read.get(0).since, read.get(0).value);
            for (Change<T> change : read.subList(1, read.size())) {
                dated = dated.thenSince(change.since, change.value);
            }
            return dated;
        } catch (InvalidValueException e) {
            in.refuseObject(DISORDER, IN_ORDER);
            return null;
        }
    }

    @Override
    public void write(Dated<T> dated, JsonOut out) {
        List<LocalDate> days = dated.days();
        List<T> values = dated.values();
        changes.write(
                IntStream.range(0, days.size())
                        .mapToObj(i -> new Change<>(days.get(i), values.get(i)))
                        .toList(),
                out);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = changes.schema(definitions);
        schema.put("minItems", 1);
        return schema;
    }
}
