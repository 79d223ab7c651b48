package net.cibc.bilan.written;

import java.util.Map;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.survey.SurveySnapshot;

/** What kind of document was judged. */
public enum SubjectKind {
    /** The case file of a bilan, as it stands. */
    CASE_FILE,
    /** The case file of a bilan, as it would be if everything planned took place as planned. */
    PLANNED_COURSE,
    /** A community of practice. */
    COMMUNITY,
    /** A register of experiments. */
    REGISTER,
    /** A survey. */
    SURVEY,
    /** Many case files together. */
    CASELOAD,
    /** A document of an application. */
    OTHER;

    private static final Map<Class<?>, SubjectKind> BY_VIEW = Map.of(
            Snapshot.class, CASE_FILE,
            CommunitySnapshot.class, COMMUNITY,
            RegisterSnapshot.class, REGISTER,
            SurveySnapshot.class, SURVEY,
            Caseload.class, CASELOAD);

    /** The kind of what rules saw. */
    static SubjectKind of(Object view) {
        return view instanceof Snapshot snapshot && snapshot.isPlan() ? PLANNED_COURSE : seenAs(view.getClass());
    }

    /** The kind of what rules see by a type. */
    static SubjectKind seenAs(Class<?> view) {
        return BY_VIEW.getOrDefault(view, OTHER);
    }
}
