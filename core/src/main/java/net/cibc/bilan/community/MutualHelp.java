package net.cibc.bilan.community;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.figure.Delays;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.people.MemberId;

/**
 * How members helped one another with the requests of some days, all together, by topic and by centre.
 *
 * <p>Rows stand in the order of their names, so that nobody is ranked: an employer may evaluate people only by means of
 * which they were told beforehand, and that are relevant (Code du travail, art. L1222-3). Centres with few members are
 * counted together, by {@link Suppression}. How long answers took is told where at least as many members answered, and
 * the oldest open request where at least as many asked; a community of fewer consultants is told counts alone.
 *
 * <p>Not covered: the counts of a topic may be those of one member, and figures of two periods, or of a community with
 * and without a part, tell by their difference about few. They are for those who may know this.
 *
 * @param from  the first day
 * @param until  the last day, included
 * @param all  the figures of all requests
 * @param byTopic  the figures of each topic, in the order of their labels. A request counts for each topic that it
 *     needs, or that it wishes for where it needs none
 * @param byCentre  the figures of the centres that asked, in the order of their names; none if there are too few
 *     members in all
 */
public record MutualHelp(
        LocalDate from, LocalDate until, HelpFigures all, List<HelpFigures> byTopic, List<HelpFigures> byCentre) {

    /** Fewer members are not shown alone: five, as in most tools for surveys of employees. */
    public static final Suppression FEWEST = new Suppression(5);

    /**
     * Copies the rows into unmodifiable lists.
     */
    public MutualHelp {
        byTopic = List.copyOf(byTopic);
        byCentre = List.copyOf(byCentre);
    }

    static MutualHelp of(CommunitySnapshot snapshot, LocalDate from, LocalDate until, Suppression suppression) {
        ZoneId zone = snapshot.community().getZone();
        List<SupportRequest> requests = snapshot.requests().stream()
                .filter(request -> {
                    LocalDate asked = Moments.dayOf(request.getAskedAt(), zone);
                    return !asked.isBefore(from) && !asked.isAfter(until);
                })
                .toList();
        long consultants = snapshot.members().stream()
                .filter(member -> member.getKind() == MemberKind.CONSULTANT)
                .count();
        // Nothing rests on more members than there are.
        int least = consultants < suppression.least() ? Integer.MAX_VALUE : suppression.least();
        return new MutualHelp(
                from,
                until,
                figures(List.of(), requests, zone, least),
                byTopic(requests, snapshot.topics(), zone, least),
                byCentre(requests, snapshot.members(), suppression, zone, least));
    }

    private static List<HelpFigures> byTopic(List<SupportRequest> requests, Topics topics, ZoneId zone, int least) {
        SortedMap<String, List<SupportRequest>> byLabel = new TreeMap<>();
        for (SupportRequest request : requests) {
            Need need = request.getNeed();
            for (TopicId topic : need.getNeeded().isEmpty() ? need.getWished() : need.getNeeded()) {
                byLabel.computeIfAbsent(topics.label(topic), label -> new ArrayList<>())
                        .add(request);
            }
        }
        return byLabel.entrySet().stream()
                .map(each -> figures(List.of(each.getKey()), each.getValue(), zone, least))
                .toList();
    }

    private static List<HelpFigures> byCentre(
            List<SupportRequest> requests, List<Member> members, Suppression suppression, ZoneId zone, int least) {
        Map<String, Integer> people = members.stream()
                .filter(member -> member.getKind() == MemberKind.CONSULTANT)
                .collect(Collectors.groupingBy(
                        member -> member.getId().centre(), TreeMap::new, Collectors.summingInt(member -> 1)));
        requests.forEach(request -> people.putIfAbsent(request.getId().centre(), 0));
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, List<SupportRequest>> byCentre = requests.stream()
                .collect(Collectors.groupingBy(request -> request.getId().centre()));
        return suppression.mask(Headcount.of(people)).map(Mask::parts).orElse(List.of()).stream()
                .map(Part::groups)
                .map(centres -> figures(
                        centres,
                        centres.stream()
                                .flatMap(centre -> byCentre.getOrDefault(centre, List.of()).stream())
                                .toList(),
                        zone,
                        least))
                .sorted(Comparator.comparing(figures -> figures.names().get(0)))
                .toList();
    }

    private static HelpFigures figures(List<String> names, List<SupportRequest> requests, ZoneId zone, int least) {
        Map<MemberId, Integer> answers = new TreeMap<>();
        List<Duration> delays = new ArrayList<>();
        for (SupportRequest request : requests) {
            request.getAnsweredBy().ifPresent(member -> answers.merge(member, 1, Integer::sum));
            request.getAnsweredAt().ifPresent(answered -> delays.add(Duration.between(request.getAskedAt(), answered)));
        }
        int askers = (int) requests.stream()
                .flatMap(request -> request.getAskedBy().stream())
                .distinct()
                .count();
        List<SupportRequest> open = requests.stream()
                .filter(request -> request.state() == RequestState.ASKED || request.state() == RequestState.TAKEN)
                .toList();
        return new HelpFigures(
                names,
                requests.size(),
                count(requests, request -> !request.getTakings().isEmpty()),
                delays.size(),
                count(requests, request -> request.getProduction().isPresent()),
                count(
                        requests,
                        request -> request.state() == RequestState.CLOSED
                                && request.getProduction().isEmpty()),
                count(requests, request -> request.state() == RequestState.WITHDRAWN),
                open.size(),
                oldest(open).filter(moment -> askers >= least).map(moment -> Moments.dayOf(moment, zone)),
                askers,
                answers.size(),
                half(answers.values()),
                answers.size() >= least ? Optional.of(new Delays(delays, open.size())) : Optional.empty());
    }

    private static int count(List<SupportRequest> requests, Predicate<SupportRequest> which) {
        return (int) requests.stream().filter(which).count();
    }

    private static Optional<OffsetDateTime> oldest(List<SupportRequest> requests) {
        return requests.stream().map(SupportRequest::getAskedAt).min(OffsetDateTime.timeLineOrder());
    }

    /** The least number of members whose answers are half of all. */
    private static int half(Collection<Integer> answers) {
        int all = answers.stream().mapToInt(Integer::intValue).sum();
        List<Integer> most = answers.stream().sorted(Collections.reverseOrder()).toList();
        int sum = 0;
        int members = 0;
        while (2 * sum < all) {
            sum += most.get(members++);
        }
        return members;
    }
}
