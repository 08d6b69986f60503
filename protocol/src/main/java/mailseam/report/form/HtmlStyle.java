package mailseam.report.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet of a page, and the policy that lets nothing else in: no script, no picture, no connection. */
final class HtmlStyle {
    static final String CSS = """

            :root{color-scheme:light dark;--page:#fbfbfa;--ink:#1d2125;--soft:#5f6873;--line:#d5d9de;--box:#fff;--client:#1f5fa8;
            --clientbox:#e9f1fb;--server:#2e6b3a;--serverbox:#ebf5ec;--warn:#9a3412;--warnbox:#fdf0e7;--mark:#7a4a00;--markbox:#fff6d6}
            @media (prefers-color-scheme:dark){:root{--page:#17191c;--ink:#e4e7ea;--soft:#9aa4af;--line:#3a4047;--box:#1f2226;
            --client:#8fbdf2;--clientbox:#1c2a3b;--server:#93d3a0;--serverbox:#1b2e20;--warn:#ffb38a;--warnbox:#3a2418;--mark:#f2d27a;
            --markbox:#37301a}}
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1.5rem;max-width:78rem;background:var(--page);color:var(--ink);
            font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
            h1{font-size:1.6rem;line-height:1.25;margin:0 0 .2rem;overflow-wrap:anywhere}
            h2{font-size:1.1rem;margin:2rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
            .kind{color:var(--soft);margin:0}
            dl{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr);gap:.25rem 1.2rem;margin:0}
            dt{color:var(--soft)} dd{margin:0;overflow-wrap:anywhere}
            code,pre,.t{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,Menlo,monospace;font-size:.86em}
            dd code,p code,li code,td code{background:var(--box);border:1px solid var(--line);border-radius:3px;padding:0 .25em;
            white-space:pre-wrap}
            pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;background:var(--box)}
            th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border:1px solid var(--line);overflow-wrap:anywhere}
            th{color:var(--soft);font-weight:600;white-space:nowrap}
            .t{color:var(--soft);white-space:nowrap;font-variant-numeric:tabular-nums}
            a{color:inherit}
            .head,.row{display:grid;grid-template-columns:6.5rem minmax(0,1fr) minmax(0,1fr);gap:.2rem 1rem;align-items:start}
            .head{position:sticky;top:0;background:var(--page);z-index:1;padding:.3rem 0;font-weight:600}
            .row{padding:.18rem 0;content-visibility:auto;contain-intrinsic-size:auto 4rem}
            .row>.t{padding-top:.3rem} .row>.t,.head>.t{text-align:right}
            .seg{border:1px solid var(--line);border-left:4px solid;border-radius:4px;padding:.25rem .6rem;min-width:0}
            .client{grid-column:2;background:var(--clientbox);border-color:var(--client)}
            .server{grid-column:3;background:var(--serverbox);border-color:var(--server)}
            .planned,.read{border-style:dashed;border-left-style:solid}
            .seg:target{outline:3px solid var(--mark)}
            .seg summary{cursor:pointer;color:var(--soft);font-size:.86em}
            .seg svg{display:block;width:100%;height:3px;margin:.1rem 0 .3rem}
            .client rect{fill:var(--client)} .server rect{fill:var(--server)}
            .seg details>*:not(summary){border-top:1px dotted var(--line);margin:.3rem 0;padding-top:.3rem}
            .warn{color:var(--warn);background:var(--warnbox);border-radius:3px;padding:0 .3rem}
            .event{grid-column:2/4;color:var(--soft);font-style:italic}
            .mark{grid-column:2/4;color:var(--mark);background:var(--markbox);border-radius:4px;padding:.2rem .6rem}
            .page>summary,.whole>summary{cursor:pointer;padding:.4rem .6rem;background:var(--box);border:1px solid var(--line);
            border-radius:4px;margin:.2rem 0}
            .page>pre{background:var(--box);border:1px solid var(--line);padding:.6rem;white-space:pre;overflow-x:auto;content-visibility:auto}
            .page>.page{margin-left:1rem}
            .overview{overflow-x:auto;border:1px solid var(--line);border-radius:4px;background:var(--box);padding:.4rem}
            .overview svg{display:block;width:100%;height:84px} .overview rect:hover{opacity:.6}
            .zoom input{margin-left:1rem} #z4:checked~.overview svg{width:400%} #z16:checked~.overview svg{width:1600%}
            .whole pre{background:var(--box);border:1px solid var(--line);padding:.6rem;white-space:pre;overflow-x:auto}
            .literal{white-space:pre;overflow-x:auto;background:var(--box);border:1px solid var(--line);padding:.4rem .6rem}
            @media print{:root{--page:#fff} @page{margin:15mm} body{max-width:none;padding:0;font-size:10pt} .head{position:static} .zoom,.overview{display:none}
            .row,tr,li,dt{break-inside:avoid} h2{break-after:avoid} .row,.page>pre{content-visibility:visible}
            .page>pre{border:0;padding:0;font-size:7.5pt} .page:not([open]),section:has(>.whole:not([open])){display:none}
            .seg details:not([open])>summary{list-style:none}}
            @media (max-width:40rem){.row,.head{grid-template-columns:1fr} .client,.server,.event,.mark{grid-column:1}
            .server{margin-left:2rem}}
            """;

    private HtmlStyle() {
    }

    /** The policy of a page whose only style sheet is this one. */
    static String policy() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(sum)
                    + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
