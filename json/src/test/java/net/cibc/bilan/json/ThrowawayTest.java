package net.cibc.bilan.json;

import java.nio.file.*;
import java.util.*;
import net.cibc.bilan.rule.*;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ThrowawayTest {
    @Test
    void dump() throws Exception {
        List<Object> out = new ArrayList<>();
        for (Path f : RuleCasesTest.cases().toList()) {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("file", f.toString());
            try {
                var c = RuleCasesTest.read(f);
                Judgement j = c.judge(f.getName(0).toString());
                m.put("old", c.verdict().toString());
                m.put("oldFindings", c.findings());
                m.put("about", c.about());
                m.put("on", c.on().toString());
                m.put("verdict", j.getVerdict().toString());
                m.put(
                        "findings",
                        j.getFindings().stream()
                                .map(x -> x.getSeverity() + " " + x.getPath() + ": " + x.text(Language.FRENCH))
                                .toList());
                m.put("kept", j.getKept().map(x -> x.text(Language.FRENCH)).orElse(null));
            } catch (Throwable e) {
                m.put("error", e.toString());
            }
            out.add(m);
        }
        Files.writeString(
                Path.of("/tmp/cases.json"), JsonMapper.builder().build().writeValueAsString(out));
    }
}
