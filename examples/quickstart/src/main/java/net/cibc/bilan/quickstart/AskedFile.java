package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.PlanRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a plan is made from: a document that is a request or a case file, and the calendar of the counsellor.
 */
final class AskedFile {

    private static final JsonFactory JACKSON = new JsonFactory();

    private AskedFile() {}

    /** Whether a document names itself a request. What is wrong with another is told when it is read. */
    static boolean isRequest(Path file) {
        return format(file).equals("plan-request");
    }

    /** The format that a document names itself by, without its version; empty where it names none. */
    static String format(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser document = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
            document.nextToken();
            while (document.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean format = document.currentName().equals("format");
                document.nextToken();
                if (format) {
                    String named = document.getString();
                    return named.substring(0, Math.max(0, named.indexOf('/')));
                }
                document.skipChildren();
            }
            return "";
        } catch (IOException | JacksonException e) {
            return "";
        }
    }

    /** Adds the busy times of a calendar file to the diary of who leads the bilan. */
    static PlanRequest withBusyTimes(PlanRequest request, Path calendar, Labels labels) throws Trouble {
        List<Diary> diaries = new ArrayList<>(request.getDiaries());
        PersonId lead = request.getLead()
                .or(() -> diaries.size() == 1 ? Optional.of(diaries.get(0).getPerson()) : Optional.empty())
                .orElseThrow(() -> new Trouble(labels.nobodyLeads()));
        Diary diary = diaries.stream()
                .filter(each -> each.getPerson().equals(lead))
                .findFirst()
                .orElseGet(() -> Diary.always(lead, request.getZone()));
        List<BusyTime> times = BusyFile.read(calendar, diary.getZone(), request.firstDay(), lastDay(request), labels);
        Diary fuller = diary.busy(
                Stream.concat(diary.getBusyTimes().stream(), times.stream()).toList());
        if (!diaries.contains(diary)) {
            diaries.add(diary);
        }
        diaries.replaceAll(each -> each.equals(diary) ? fuller : each);
        return request.withDiaries(diaries);
    }

    /** A day after every day of a plan, and after those of a plan with a longer span. */
    private static LocalDate lastDay(PlanRequest request) {
        LocalDate latest = request.firstDay().plusDays(request.latestStart());
        return request.limit(request.getBegunOn().orElse(latest))
                .orElse(latest.plusDays(request.getDefaults().getHorizon()))
                .plusYears(1);
    }
}
