package net.cibc.bilan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.DocumentKind;

/** Which documents were made, are still there or were destroyed on a day, as far as a case file tells. */
final class Documents {

    private static final BinaryOperator<LocalDate> LATER = BinaryOperator.maxBy(Comparator.naturalOrder());

    private final Set<DocumentKind> made = EnumSet.noneOf(DocumentKind.class);
    private final Set<DocumentKind> remaining = EnumSet.noneOf(DocumentKind.class);

    /** The last day on which each was given or shown, by which it still existed. */
    private final Map<DocumentKind, LocalDate> traces = new EnumMap<>(DocumentKind.class);

    private final Map<DocumentKind, LocalDate> destructions = new EnumMap<>(DocumentKind.class);

    Documents(Bilan seen, Bilan whole, LocalDate day) {
        seen.getDeliveries().forEach(delivery -> trace(delivery.getDocument(), delivery.getDeliveredOn()));
        seen.getDisclosures().stream()
                .filter(disclosure -> !disclosure.getDisclosedOn().isAfter(day))
                .forEach(disclosure -> trace(disclosure.getDocument(), disclosure.getDisclosedOn()));
        seen.getDestructions()
                .forEach(destruction -> destruction
                        .getDocuments()
                        .forEach(document -> destructions.merge(document, destruction.getDestroyedOn(), LATER)));
        // What was destroyed later was still there.
        for (Destruction destruction : whole.getDestructions()) {
            made.addAll(destruction.getDocuments());
            if (destruction.getDestroyedOn().isAfter(day)) {
                remaining.addAll(destruction.getDocuments());
            }
        }
        made.addAll(traces.keySet());
        seen.getContent().ifPresent(content -> {
            made.addAll(content.documents());
            remaining.addAll(content.documents());
        });
    }

    private void trace(DocumentKind document, LocalDate day) {
        traces.merge(document, day, LATER);
    }

    boolean made(DocumentKind document) {
        return made.contains(document);
    }

    boolean remains(DocumentKind document) {
        return remaining.contains(document);
    }

    Optional<LocalDate> destroyedOn(DocumentKind document) {
        LocalDate destroyed = destructions.get(document);
        if (destroyed == null || remains(document)) {
            return Optional.empty();
        }
        LocalDate trace = traces.get(document);
        return trace != null && trace.isAfter(destroyed) ? Optional.empty() : Optional.of(destroyed);
    }
}
