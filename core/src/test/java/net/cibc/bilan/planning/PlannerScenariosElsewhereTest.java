package net.cibc.bilan.planning;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same scenarios on a machine that stands in Dubai. */
class PlannerScenariosElsewhereTest extends PlannerScenariosTest {

    private static final TimeZone HERE = TimeZone.getDefault();

    @BeforeAll
    static void stayInDubai() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dubai"));
    }

    @AfterAll
    static void comeBack() {
        TimeZone.setDefault(HERE);
    }
}
