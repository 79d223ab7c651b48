package net.cibc.bilan.openapi;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.Comparator;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells which sessions of a case file are planned, for a calendar application.
 */
@RestController
class CalendarController {

    @PostMapping(path = "/planned-sessions", produces = APPLICATION_JSON_VALUE)
    List<Session> planned(@RequestBody Bilan bilan) {
        return bilan.getSessions().stream()
                .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                .sorted(Comparator.comparing(session -> session.getStart().toInstant()))
                .toList();
    }
}
