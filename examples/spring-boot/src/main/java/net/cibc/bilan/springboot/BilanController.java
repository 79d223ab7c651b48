package net.cibc.bilan.springboot;

import java.net.URI;
import java.util.regex.Pattern;
import net.cibc.bilan.Bilan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Stores and returns case files. The entity tag of a response is the version; who changes a case file says in
 * {@code If-Match} which version was changed. Nothing is judged here, because work in progress may break rules.
 */
@RestController
class BilanController {

    /** What stands in a path as it is: clients and servers shorten dots and turn a backslash into a slash. */
    private static final Pattern ADDRESS = Pattern.compile("(?!\\.{1,2}/)[^\\\\]{1,100}/(?!\\.{1,2}$)[^\\\\]{1,100}");

    private final BilanStore store;

    BilanController(BilanStore store) {
        this.store = store;
    }

    @PostMapping("/bilans")
    ResponseEntity<Void> add(@RequestBody Bilan bilan, UriComponentsBuilder server) {
        String id = bilan.getId().toString();
        if (!ADDRESS.matcher(id).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "odd-id");
        }
        if (!store.add(bilan)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "exists");
        }
        URI location = server.path("/bilans/{centre}/{number}").encode().build((Object[]) id.split("/", 2));
        return ResponseEntity.created(location).eTag("1").build();
    }

    @GetMapping("/bilans/{centre}/{number}")
    ResponseEntity<Bilan> find(@PathVariable String centre, @PathVariable String number) {
        return store.find(centre + "/" + number)
                .map(stored -> ResponseEntity.ok().eTag("" + stored.version()).body(stored.bilan()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown"));
    }

    @PutMapping("/bilans/{centre}/{number}")
    ResponseEntity<Void> replace(
            @PathVariable String centre,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Bilan bilan) {
        String id = centre + "/" + number;
        long version =
                store.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown"));
        if (!bilan.getId().toString().equals(id)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "other-id");
        }
        if (ifMatch == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED, "version-needed");
        }
        // The database has the last word: somebody may have been faster since the version was read.
        if (!matches(ifMatch, version) || !store.replace(bilan, version)) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "changed");
        }
        return ResponseEntity.noContent().eTag("" + (version + 1)).build();
    }

    private static boolean matches(String ifMatch, long version) {
        ETag current = new ETag("" + version, false);
        return ETag.parse(ifMatch).stream().anyMatch(each -> each.isWildcard() || each.compare(current, true));
    }
}
