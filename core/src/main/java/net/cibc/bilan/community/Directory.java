package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the specialists of a topic on a day without looking at all members. */
final class Directory {

    private static final Comparator<Specialist> FIRST_FIRST = Comparator.comparingInt(Specialist::total)
            .reversed()
            // Who never took one comes first.
            .thenComparing(
                    specialist -> specialist.lastTakenAt().orElse(OffsetDateTime.MIN), OffsetDateTime.timeLineOrder())
            .thenComparing(specialist -> specialist.member().getId());

    private static final Words EXACT = new Words("{topic}", "{topic}");
    private static final Words NEAR = new Words("{topic}, par {held}", "{topic}, by {held}");
    private static final Words PLACE = new Words("département {department}", "department {department}");
    private static final Words LOAD = new Words("demandes ouvertes : {open}", "open requests: {open}");

    private static final Words ASKS = new Words("fait la demande", "asks");
    private static final Words NOT_LISTED = new Words("n'est pas membre ce jour-là", "no member on that day");
    private static final Words UNKNOWN = new Words("ne connaît pas : {topic}", "does not know {topic}");
    private static final Words ENDED = new Words("{topic} : jusqu'au {day}", "{topic}: until {day}");
    private static final Words TO_COME = new Words("{topic} : à partir du {day}", "{topic}: from {day}");
    private static final Words NO_LANGUAGE = new Words("langue absente : {language}", "language missing: {language}");
    private static final Words AWAY = new Words("en absence jusqu'au {day}", "away until {day}");
    private static final Words FULL =
            new Words("complet : {open} ouvertes sur {capacity}", "full: {open} of {capacity} open");

    private final LocalDate day;
    private final Topics topics;
    private final RankingWeights weights;
    private final Map<TopicId, List<Member>> byTopic = new HashMap<>();
    private final Map<MemberId, Integer> open = new HashMap<>();
    private final Map<MemberId, OffsetDateTime> lastTaken = new HashMap<>();

    /** A topic that is asked for, with those near it. */
    private record Asked(PointsKind kind, TopicId topic, List<TopicId> near) {}

    Directory(
            LocalDate day, Topics topics, List<Member> members, List<SupportRequest> requests, RankingWeights weights) {
        this.day = day;
        this.topics = topics;
        this.weights = weights;
        for (Member member : members) {
            // Whoever knew a topic once, or will, is told why he or she is not proposed.
            member.getExpertise().stream()
                    .map(Expertise::getTopic)
                    .distinct()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, id -> new ArrayList<>())
                            .add(member));
        }
        for (SupportRequest request : requests) {
            if (request.state() == RequestState.TAKEN) {
                request.openTaking().ifPresent(taking -> open.merge(taking.getMember(), 1, Integer::sum));
            }
            request.getTakings()
                    .forEach(taking -> lastTaken.merge(
                            taking.getMember(), taking.getAt(), (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    Ranking rank(Need need, Optional<MemberId> asker) {
        List<Asked> needed = asked(PointsKind.NEEDED, need.getNeeded());
        List<Asked> wished = asked(PointsKind.WISHED, need.getWished());
        List<Asked> all = new ArrayList<>(needed);
        all.addAll(wished);
        List<Specialist> specialists = new ArrayList<>();
        List<Exclusion> excluded = new ArrayList<>();
        for (Member member : whoKnows(needed.isEmpty() ? wished : needed)) {
            Exclusion exclusion = exclusion(member, need, asker, needed, wished);
            if (exclusion == null) {
                specialists.add(specialist(member, need, all));
            } else {
                excluded.add(exclusion);
            }
        }
        specialists.sort(FIRST_FIRST);
        return new Ranking(specialists, excluded);
    }

    private List<Asked> asked(PointsKind kind, List<TopicId> asked) {
        return asked.stream()
                .map(topic -> new Asked(kind, topic, topics.near(topic)))
                .toList();
    }

    /** Those who know one of the topics or one near it, on whatever day, by identifier. */
    private Iterable<Member> whoKnows(List<Asked> asked) {
        SortedMap<MemberId, Member> known = new TreeMap<>();
        for (Asked each : asked) {
            put(each.topic(), known);
            each.near().forEach(topic -> put(topic, known));
        }
        return known.values();
    }

    private void put(TopicId topic, Map<MemberId, Member> known) {
        byTopic.getOrDefault(topic, List.of()).forEach(member -> known.put(member.getId(), member));
    }

    private @Nullable Exclusion exclusion(
            Member member, Need need, Optional<MemberId> asker, List<Asked> needed, List<Asked> wished) {
        if (asker.filter(member.getId()::equals).isPresent()) {
            return exclusion(member, ExclusionReason.ASKER, ASKS, Map.of());
        }
        if (!member.listedOn(day)) {
            return exclusion(member, ExclusionReason.NOT_LISTED, NOT_LISTED, Map.of());
        }
        Optional<Asked> missing =
                needed.stream().filter(each -> held(member, each).isEmpty()).findFirst();
        if (needed.isEmpty()
                && wished.stream().allMatch(each -> held(member, each).isEmpty())) {
            missing = wished.stream().findFirst();
        }
        if (missing.isPresent()) {
            return unknown(member, missing.get());
        }
        for (String language : need.getLanguages()) {
            if (member.getLanguages().stream().noneMatch(spoken -> Reachable.isLanguage(spoken, language))) {
                return exclusion(member, ExclusionReason.LANGUAGE, NO_LANGUAGE, Map.of("language", language));
            }
        }
        for (Absence absence : member.getAway()) {
            if (absence.covers(day)) {
                return exclusion(member, ExclusionReason.AWAY, AWAY, Map.of("day", absence.lastDay()));
            }
        }
        int taken = open.getOrDefault(member.getId(), 0);
        return member.getCapacity()
                .filter(capacity -> taken >= capacity)
                .map(capacity ->
                        exclusion(member, ExclusionReason.FULL, FULL, Map.of("open", taken, "capacity", capacity)))
                .orElse(null);
    }

    private Exclusion unknown(Member member, Asked asked) {
        Optional<Expertise> other = member.getExpertise().stream()
                .filter(each ->
                        each.getTopic().equals(asked.topic()) || asked.near().contains(each.getTopic()))
                .max(Comparator.comparing(Expertise::getSince));
        if (other.isEmpty()) {
            return exclusion(member, ExclusionReason.TOPIC, UNKNOWN, Map.of("topic", topics.label(asked.topic())));
        }
        Expertise expertise = other.get();
        LocalDate since = expertise.getSince();
        return exclusion(
                member,
                ExclusionReason.TOPIC,
                since.isAfter(day) ? TO_COME : ENDED,
                Map.of(
                        "topic",
                        topics.label(expertise.getTopic()),
                        "day",
                        since.isAfter(day) ? since : expertise.getUntil().orElse(since)));
    }

    private static Exclusion exclusion(Member member, ExclusionReason reason, Words words, Map<String, Object> values) {
        return new Exclusion(member, reason, new Text(words, values));
    }

    /** The topic that is asked for if the member holds it, otherwise the first near one that he or she holds. */
    private Optional<TopicId> held(Member member, Asked asked) {
        return member.holds(asked.topic(), day)
                ? Optional.of(asked.topic())
                : asked.near().stream()
                        .filter(topic -> member.holds(topic, day))
                        .findFirst();
    }

    private Specialist specialist(Member member, Need need, List<Asked> asked) {
        List<Points> points = new ArrayList<>();
        for (Asked each : asked) {
            held(member, each).ifPresent(topic -> points.add(forTopic(each, topic)));
        }
        need.getDepartment()
                .filter(member.getDepartments()::contains)
                .ifPresent(department -> points.add(new Points(
                        PointsKind.PLACE,
                        Optional.empty(),
                        weights.getPlace(),
                        new Text(PLACE, Map.of("department", department)))));
        int taken = open.getOrDefault(member.getId(), 0);
        if (taken > 0) {
            int less = -weights.getPerOpen() * Math.min(taken, weights.getMostOpen());
            points.add(new Points(PointsKind.LOAD, Optional.empty(), less, new Text(LOAD, Map.of("open", taken))));
        }
        return new Specialist(member, points, taken, Optional.ofNullable(lastTaken.get(member.getId())));
    }

    private Points forTopic(Asked asked, TopicId held) {
        boolean exact = held.equals(asked.topic());
        return new Points(
                asked.kind(),
                Optional.of(asked.topic()),
                exact ? 2 * weights.getNear() : weights.getNear(),
                exact
                        ? new Text(EXACT, Map.of("topic", topics.label(asked.topic())))
                        : new Text(NEAR, Map.of("topic", topics.label(asked.topic()), "held", topics.label(held))));
    }
}
