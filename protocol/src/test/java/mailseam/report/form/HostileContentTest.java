package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mailseam.report.Exporter;
import mailseam.report.SeamExporter;
import mailseam.report.TextExporter;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tries to be something else than text comes out as text, in every form. */
class HostileContentTest {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
    private static final Pattern TAG = Pattern.compile("<[/!]?([a-z0-9]+)[^<>]*>", Pattern.CASE_INSENSITIVE);

    static java.util.stream.Stream<Exporter> forms() {
        return RoundTripTest.forms();
    }

    private static String text(Exporter form) throws IOException {
        return RoundTripTest.export(form, Hostile.report()).utf8();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void comesBackWhateverItSays(Exporter form) throws IOException {
        Octets seam = RoundTripTest.export(new SeamExporter(), Hostile.report());
        assertThat(EmbeddedSessions.in(RoundTripTest.export(form, Hostile.report()))).hasSize(1)
                .first().isEqualTo(seam.utf8());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasNothingThatSteersATerminalOrTurnsText(Exporter form) throws IOException {
        if (!form.ending().equals("png")) {
            assertThat(STEERING.matcher(text(form)).find()).as(form.ending()).isFalse();
        }
    }

    @Test
    void aPageHasNoElementButItsOwn() throws IOException {
        String page = text(new HtmlExporter());
        String body = page.substring(page.indexOf("<body>"));
        assertThat(TAG.matcher(body).results().map(tag -> tag.group(1).toLowerCase(Locale.ROOT)).distinct()).isSubsetOf(
                "body", "main", "h1", "h2", "p", "section", "dl", "dt", "dd", "ol", "li", "br", "pre", "table", "thead",
                "tbody", "tr", "th", "td", "a", "span", "div", "details", "summary", "label", "input", "svg", "g",
                "rect",
                "title", "small", "code", "html");
        assertThat(TAG.matcher(body).results().map(tag -> tag.group().toLowerCase(Locale.ROOT)))
                .noneMatch(tag -> tag.matches(".*\\s(on[a-z]+|src|style)\\s*=.*"))
                .filteredOn(tag -> tag.contains("href")).allMatch(tag -> tag.matches("<a href=\"#s[0-9]+\">"));
        assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline");
    }

    @Test
    void thePolicyOfAPageLetsItsOwnStyleInAndNoOther() throws Exception {
        String page = text(new HtmlExporter());
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(sum) + "';");
    }

    @Test
    void aPictureHasNoElementButItsOwn() throws IOException {
        String picture = text(new SvgExporter());
        assertThat(TAG.matcher(picture).results().map(MatchResult::group)).allMatch(
                tag -> tag.matches("</?(svg|title|metadata|rect|path|text)( [a-zA-Z:-]+=\"[^\"<>]*\")*/?>"));
        assertThat(TAG.matcher(picture).replaceAll("").replaceFirst("<\\?xml [^<>]*\\?>", "")).doesNotContain("<", ">");
        assertThat(picture.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
    }

    @Test
    void markdownHasNoLinkMentionOrMarkupOfItsOwn() throws IOException {
        String markdown = text(new MarkdownExporter());
        String words = markdown.substring(0, markdown.indexOf("## Segments"))
                .replaceAll("(?s)(`+)(?!`).*?(?<!`)\\1(?!`)", "")
                .replace("<br>", "");
        assertThat(words).doesNotContain("<", "](", "@", "://", "www.", "![");
        assertThat(markdown.lines().filter(line -> line.equals("```"))).hasSize(2);
    }

    @Test
    void textStaysWithinItsColumns() throws IOException {
        assertThat(text(new TextExporter()).lines()).allSatisfy(
                row -> assertThat(row.codePointCount(0, row.length())).isLessThanOrEqualTo(78));
    }
}
