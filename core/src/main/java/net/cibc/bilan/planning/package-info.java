/**
 * Fitting a bilan into a person's life: "On s'adapte aussi complètement à la disponibilité de la personne" (Centre
 * Inffo, 12 April 2023), in shorter and more frequent exchanges, for some very often, for others only when needed.
 *
 * <p>A {@link net.cibc.bilan.planning.PlanRequest} tells which hours are left, when person and counsellor are free, and
 * what was held and agreed. {@link net.cibc.bilan.planning.Planner} answers it by a
 * {@link net.cibc.bilan.planning.Plan}, whose sessions enter the case file as ordinary facts, or by
 * {@link net.cibc.bilan.planning.Infeasible}: what fits, which conditions forbid the rest together, and which smallest
 * changes would do. When a session falls out, the same question is asked again: what was held takes hours away, what
 * was agreed should stay. {@link net.cibc.bilan.planning.Planner#places} answers "when can I see my counsellor?".
 *
 * <p><b>What a plan is.</b> Sessions on different days, each at a time of the grid that exists once, within one part of
 * a day in which person and counsellor are free. No session belongs to two phases, the phases come in their order, and
 * their hours are exact. From one session to the next lie at least and at most so many days, and in a week from Monday
 * to Sunday there may be a limit. The last session is over by the last day of the span, which runs from the first one
 * and so moves with the plan: of 28, 29, 30 and 31 January one month ends on 28 February. Enough days lie before a
 * session that is prepared, and a specialist is free in the session that he or she joins.
 *
 * <p><b>Fixed in the model.</b> One session a day, because two with a pause are one long session, which the remote
 * rhythm wants to avoid. Weeks from Monday to Sunday and gaps in days, where the person lives, because that is how
 * people count them; a rest in hours may come on top. One counsellor leads all sessions. Midnight ends a part of a day.
 *
 * <p><b>Which plan is best.</b> Plans are compared term by term, {@link net.cibc.bilan.planning.PlanTerm}, and never by
 * a weighted sum. For a person who wishes sessions at regular intervals or very often: agreed sessions that move,
 * lengths, rhythm, habit, hour, end, start. Lengths come before the rhythm: a counsellor first says "an hour, twice a
 * week" and then looks for days. The end comes late, so that nobody's fortnight is filled to be done early. For a
 * person who wishes sessions only if needed: moved, number of sessions, rhythm, lengths, hour, start, and the sessions
 * spread over the span. Of equally good plans the first counsellor's is taken, then the usual weekdays from Monday on,
 * then the plan whose starts come first; equal requests have equal answers.
 *
 * <p><b>Why nothing better exists.</b> Each term is a sum over sessions and neighbouring sessions, and what may follow
 * a session depends on its day (with a rest, its end), on how many sessions its week has, and on the hours done: these
 * make a <em>state</em>. Tuples of whole numbers in lexicographic order keep that order when the same is added to both,
 * so that the best plan through a state stays the best with any best continuation from it. So it suffices to find, for
 * every state and backwards from the end, the least that can follow: nothing is tried in part, nothing is approximated.
 * A maximum, such as the longest gap, would not be such a sum; it is a condition and no term. Of two places of one day
 * and length only the better is kept, because the same follows from both, save where it does not: with a rest, and on
 * days that two days of the bilan share. Three things concern the plan as a whole: the first day, on which the limit
 * depends, the counsellor, and the set of usual weekdays, of which there are 35 at most. Each is tried. Two shortcuts
 * leave out only what cannot be best: sessions whose lengths alone cost more than a bound, until a plan within the
 * bound is found; and the later terms are compared only along plans that are best by the earlier ones.
 *
 * <p><b>How much work.</b> It grows with the days, the sessions a week, the hours in steps of the grid, the gaps and
 * the lengths allowed, multiplied. A request beyond 10<sup>9</sup> such steps is refused with the number; 24 hours over
 * three months take some 5·10<sup>5</sup> at most. Without a plan, at most fourteen conditions are left out in turn and
 * at most 400 changes are tried.
 *
 * <p><b>What is assumed.</b> No source gives the lengths, gaps and margins of a plan; they stand in
 * {@link net.cibc.bilan.planning.PlanningDefaults}, in one place. How time is counted, months are read and suspensions
 * act comes from the practice, as everywhere.
 *
 * <p>The key to understanding this package: a plan is a proposal about facts to come, and what counts is the case file
 * once they are recorded. A plan that is added and seen {@linkplain net.cibc.bilan.Bilan#asPlanned() as planned} breaks
 * none of the rules that judge a schedule, unless the past had broken it already. It cannot mend what leaves no choice:
 * a phase that was skipped or for which no hours are left, a longest gap that is overrun, a fully remote offer whose
 * programme agrees on presence alone, and an agreed session in a group that falls among the conclusions.
 */
@NullMarked
package net.cibc.bilan.planning;

import org.jspecify.annotations.NullMarked;
