package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.PERSONAL_WORK;
import static net.cibc.bilan.json.ActivityShapes.SESSION;
import static net.cibc.bilan.json.CalendarShapes.WEEKLY_SLOT;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.PlanningShapes.PLAN_NOTICE;
import static net.cibc.bilan.json.PlanningShapes.PLAN_REQUEST;
import static net.cibc.bilan.json.ResourceShapes.RESOURCE_ASSIGNMENT;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.Repair;
import net.cibc.bilan.planning.TermValue;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * The JSON forms of what comes of a request for a plan. An outcome states its kind, because a plan and the answer that
 * there is none are documents of one format.
 */
final class OutcomeShapes {

    private static final Name PLAN_KIND = new Name("plan");

    private static final Name INFEASIBLE_KIND = new Name("infeasible");

    /** A plan or the answer that there is none: which of them, only the whole object tells. */
    private static final class Gathered {

        private static final Words NOT_IN_PLAN = new Words("absent d'un calendrier (plan)", "absent in a plan");
        private static final Words ONLY_IN_PLAN =
                new Words("absent sans calendrier (infeasible)", "absent without a plan (infeasible)");

        private final Plan.Builder plan = Plan.builder();
        private final Infeasible.Builder infeasible = Infeasible.builder();
        private final List<String> ofPlan = new ArrayList<>();
        private final List<String> ofInfeasible = new ArrayList<>();
        private boolean isPlan;

        void kind(Name kind) {
            isPlan = kind == PLAN_KIND;
        }

        void request(PlanRequest request) {
            plan.request(request);
            infeasible.request(request);
        }

        PlanOutcome outcome() {
            Faults faults = new Faults();
            for (String property : isPlan ? ofInfeasible : ofPlan) {
                faults.add(property, isPlan ? NOT_IN_PLAN : ONLY_IN_PLAN, Faults.A_VALUE);
            }
            faults.refuse();
            return isPlan ? plan.build() : infeasible.build();
        }
    }

    static final Codec<TermValue> TERM_VALUE = Shape.of(
                    "TermValue", Two<PlanTerm, Long>::new, parts -> parts.to(TermValue::new))
            .required("term", Constant.of(PlanTerm.class), TermValue::term, Two::first)
            .required("amount", Count.ofLong(0), TermValue::amount, Two::second);

    static final Codec<Repair> REPAIR = Shape.of("Repair", Repair::builder, Repair.Builder::build)
            .required("condition", Constant.of(Condition.class), Repair::getCondition, Repair.Builder::condition)
            .required("by", Count.from(1), Repair::getBy, Repair.Builder::by)
            .optional("slot", WEEKLY_SLOT, Repair::getSlot, Repair.Builder::slot);

    private static final Shape<Plan, Gathered> PLAN_SHAPE = Format.stated(
                    "plan-outcome", Shape.of("Plan", Gathered::new, gathered -> gathered.plan.build()))
            .required("kind", Word.of(PLAN_KIND), plan -> PLAN_KIND, Gathered::kind)
            .required("request", PLAN_REQUEST, Plan::getRequest, Gathered::request)
            .optional("lead", PERSON_ID, Plan::getLead, (gathered, lead) -> gathered.plan.lead(lead))
            .list("sessions", SESSION, Plan::getSessions, (gathered, session) -> gathered.plan.addSessions(session))
            .list("work", PERSONAL_WORK, Plan::getWork, (gathered, work) -> gathered.plan.addWork(work))
            .list(
                    "assignments",
                    RESOURCE_ASSIGNMENT,
                    Plan::getAssignments,
                    (gathered, assignment) -> gathered.plan.addAssignments(assignment))
            .list("habit", Constant.of(DayOfWeek.class), Plan::getHabit, (gathered, day) -> gathered.plan.addHabit(day))
            .list("value", TERM_VALUE, Plan::getValue, (gathered, value) -> gathered.plan.addValue(value))
            .required(
                    "roomForReserve",
                    new Flag(),
                    Plan::isRoomForReserve,
                    (gathered, room) -> gathered.plan.roomForReserve(room))
            .list("notices", PLAN_NOTICE, Plan::getNotices, (gathered, notice) -> gathered.plan.addNotices(notice));

    private static final Shape<Infeasible, Gathered> INFEASIBLE_SHAPE = Format.stated(
                    "plan-outcome", Shape.of("Infeasible", Gathered::new, gathered -> gathered.infeasible.build()))
            .required("kind", Word.of(INFEASIBLE_KIND), infeasible -> INFEASIBLE_KIND, Gathered::kind)
            .required("request", PLAN_REQUEST, Infeasible::getRequest, Gathered::request)
            .required("fits", DURATION, Infeasible::getFits, (gathered, fits) -> gathered.infeasible.fits(fits))
            .list(
                    "binding",
                    Constant.of(Condition.class),
                    Infeasible::getBinding,
                    (gathered, condition) -> gathered.infeasible.addBinding(condition))
            .list(
                    "repairs",
                    REPAIR,
                    Infeasible::getRepairs,
                    (gathered, repair) -> gathered.infeasible.addRepairs(repair))
            .optional(
                    "longestPart",
                    DURATION,
                    Infeasible::getLongestPart,
                    (gathered, part) -> gathered.infeasible.longestPart(part))
            .list(
                    "closedDays",
                    DAY,
                    Infeasible::getClosedDays,
                    (gathered, day) -> gathered.infeasible.addClosedDays(day))
            .optional("gapFrom", DAY, Infeasible::getGapFrom, (gathered, day) -> gathered.infeasible.gapFrom(day))
            .optional("gapTo", DAY, Infeasible::getGapTo, (gathered, day) -> gathered.infeasible.gapTo(day));

    static final Codec<Plan> PLAN = PLAN_SHAPE;

    static final Codec<Infeasible> INFEASIBLE = INFEASIBLE_SHAPE;

    static final Codec<PlanOutcome> PLAN_OUTCOME = new Kinds<>(
            "PlanOutcome",
            Format.stated("plan-outcome", Shape.of("PlanOutcome", Gathered::new, Gathered::outcome))
                    .required(
                            "kind",
                            Word.of(PLAN_KIND, INFEASIBLE_KIND),
                            outcome -> outcome instanceof Plan ? PLAN_KIND : INFEASIBLE_KIND,
                            Gathered::kind)
                    .required("request", PLAN_REQUEST, PlanOutcome::getRequest, Gathered::request)
                    .ofKind(Plan.class, PLAN_SHAPE, (gathered, property) -> gathered.ofPlan.add(property))
                    .ofKind(
                            Infeasible.class,
                            INFEASIBLE_SHAPE,
                            (gathered, property) -> gathered.ofInfeasible.add(property)),
            List.of(PLAN, INFEASIBLE));

    private OutcomeShapes() {}
}
