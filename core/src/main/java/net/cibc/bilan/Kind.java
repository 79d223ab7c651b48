package net.cibc.bilan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * All that a case file must know of one kind of fact: where it is kept, by what one fact is known from another, and how
 * one looked on an earlier day.
 *
 * @param <T>  the type of the facts
 */
final class Kind<T extends Fact> {

    /** How a fact looked at the end of a day, in the zone of the bilan; empty where it was not known yet. */
    interface View<T> {
        Optional<T> asOf(T fact, LocalDate day, ZoneId zone);
    }

    private static final Pattern SHORT = Pattern.compile("[\\w.:+-]{1,40}");

    private final Class<T> type;
    private final Function<Bilan, List<T>> getter;
    private final BiConsumer<Bilan.Builder, List<T>> setter;

    // What two facts of one key are not, or null where they are not refused.
    private final @Nullable Words unique;
    private final Function<T, ?> key;
    private final View<T> view;

    private Kind(
            Class<T> type,
            Function<Bilan, List<T>> getter,
            BiConsumer<Bilan.Builder, List<T>> setter,
            @Nullable Words unique,
            Function<T, ?> key,
            View<T> view) {
        this.type = type;
        this.getter = getter;
        this.setter = setter;
        this.unique = unique;
        this.key = key;
        this.view = view;
    }

    static <T extends Fact> Kind<T> of(
            Class<T> type, Function<Bilan, List<T>> getter, BiConsumer<Bilan.Builder, List<T>> setter) {
        return new Kind<>(type, getter, setter, null, Function.identity(), (fact, day, zone) -> Optional.of(fact));
    }

    /** A fact of the same key takes the place of the one that is there, and two of them are refused. */
    Kind<T> knownBy(String french, String english, Function<T, ?> differentKey) {
        Words unique = new Words("unique par " + french, "unique by " + english);
        return new Kind<>(type, getter, setter, unique, differentKey, view);
    }

    /** A fact of the same key takes the place of the one that is there. */
    Kind<T> knownBy(Function<T, ?> differentKey) {
        return new Kind<>(type, getter, setter, null, differentKey, view);
    }

    /** A fact that is known as it is from a day on. */
    Kind<T> since(Function<T, LocalDate> day) {
        return seen((fact, end, zone) -> day.apply(fact).isAfter(end) ? Optional.empty() : Optional.of(fact));
    }

    /** A fact that may have become something else later. */
    Kind<T> seen(BiFunction<T, LocalDate, Optional<T>> asOf) {
        return seen((fact, end, zone) -> asOf.apply(fact, end));
    }

    Kind<T> seen(View<T> otherView) {
        return new Kind<>(type, getter, setter, unique, key, otherView);
    }

    Class<T> type() {
        return type;
    }

    List<T> in(Bilan bilan) {
        return getter.apply(bilan);
    }

    Object key(Fact fact) {
        return key.apply(type.cast(fact));
    }

    /** The places of the facts of a case file, by their keys. */
    Map<Object, Integer> places(Bilan bilan) {
        Map<Object, Integer> places = new HashMap<>();
        List<T> facts = in(bilan);
        for (int i = 0; i < facts.size(); i++) {
            places.putIfAbsent(key.apply(facts.get(i)), i);
        }
        return places;
    }

    /** By what a fact is known, short and without personal data, or null if there is none of that number. */
    @Nullable
    String keyOf(int number, Bilan bilan) {
        List<T> facts = in(bilan);
        if (number >= facts.size()) {
            return null;
        }
        String text = key.apply(facts.get(number)).toString();
        return SHORT.matcher(text).matches() ? text : "#" + Integer.toHexString(text.hashCode());
    }

    /** Whether a case file holds a fact of the key of this one. */
    boolean isKnown(Fact fact, Bilan bilan) {
        Object wanted = key(fact);
        return in(bilan).stream().anyMatch(each -> key.apply(each).equals(wanted));
    }

    /** The case file with a fact, in the place of the one of its key or at the end. */
    Bilan with(Fact fact, Bilan bilan) {
        T added = type.cast(fact);
        Object wanted = key.apply(added);
        List<T> more = new ArrayList<>(in(bilan));
        more.replaceAll(each -> key.apply(each).equals(wanted) ? added : each);
        if (!more.contains(added)) {
            more.add(added);
        }
        Bilan.Builder changed = Bilan.builder().from(bilan);
        setter.accept(changed, more);
        return changed.build();
    }

    /** Clears the list in a case file that is being built. */
    void clear(Bilan.Builder builder) {
        setter.accept(builder, List.of());
    }

    /** The facts as they were known at the end of a day; the same list where nothing came later. */
    List<T> seenOn(LocalDate day, Bilan bilan) {
        return seenOn(day, bilan, in(bilan));
    }

    private List<T> seenOn(LocalDate day, Bilan bilan, List<T> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Optional<T> seen = view.asOf(facts.get(i), day, bilan.getZone());
            if (seen.isEmpty() || !seen.get().equals(facts.get(i))) {
                List<T> all = new ArrayList<>(facts.subList(0, i));
                facts.subList(i, facts.size())
                        .forEach(each -> view.asOf(each, day, bilan.getZone()).ifPresent(all::add));
                return all;
            }
        }
        return facts;
    }

    /** Sets the facts as they were known at the end of a day, in a builder that is begun with the first change. */
    Bilan.@Nullable Builder view(LocalDate day, Bilan bilan, Bilan.@Nullable Builder begun) {
        List<T> facts = in(bilan);
        List<T> seen = seenOn(day, bilan, facts);
        if (seen.equals(facts)) {
            return begun;
        }
        Bilan.Builder changed = begun == null ? Bilan.builder().from(bilan) : begun;
        setter.accept(changed, seen);
        return changed;
    }

    /** Notes facts of one key; activities of all types share their identifiers. */
    void noteTwice(String property, Bilan bilan, Faults.Keys activities, Faults faults) {
        if (unique == null) {
            return;
        }
        if (Activity.class.isAssignableFrom(type)) {
            faults.twice(property, unique, in(bilan), key, activities);
        } else {
            faults.twice(property, unique, in(bilan), key);
        }
    }
}
