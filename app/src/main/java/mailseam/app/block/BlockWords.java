package mailseam.app.block;

import java.util.List;
import mailseam.app.text.Texts;

/** Blocks in words: what one is called, and what deeds to blocks are called. */
final class BlockWords {
    private final Texts texts;

    BlockWords(Texts texts) {
        this.texts = texts;
    }

    /** What a block is called: its verb, or what it is. */
    String name(Block block) {
        return switch (block.kind()) {
            case BlockKind.Key(String key, String _) -> key;
            case BlockKind.Command(String verb, String _) -> verb;
            case BlockKind.Message _ -> texts.get("block.message");
            case BlockKind.MessageLine _ -> texts.get("block.messageLine");
            case BlockKind.EndOfData _ -> texts.get("block.endOfData");
            case BlockKind.Said _ -> texts.get("block.octets");
            case BlockKind.Reply _ -> texts.get("block.reply");
            case BlockKind.Directive(String name, String _) -> name.substring(1);
            case BlockKind.Comment _ -> texts.get("block.comment");
            case BlockKind.Blank _ -> texts.get("block.blank");
            case BlockKind.Unreadable _ -> texts.get("block.unreadable");
        };
    }

    /** What stands behind the name. */
    String text(Block block) {
        return switch (block.kind()) {
            case BlockKind.Key(String _, String value) -> value;
            case BlockKind.Command(String _, String arguments) -> arguments;
            case BlockKind.Message(String first) -> texts.get("block.lines", block.lines()) + "  " + first;
            case BlockKind.MessageLine(String text) -> text;
            case BlockKind.EndOfData(String text) -> text;
            case BlockKind.Said(var _, String text) -> text;
            case BlockKind.Reply(String text) -> text;
            case BlockKind.Directive(String _, String arguments) -> arguments;
            case BlockKind.Comment(String text) -> text;
            case BlockKind.Blank _ -> "";
            case BlockKind.Unreadable(String text) -> text;
        };
    }

    /** The name of its icon in the icon font. */
    static String icon(Block block) {
        return switch (block.kind()) {
            case BlockKind.Key _ -> "mdi2t-tag-outline";
            case BlockKind.Command _ -> "mdi2a-arrow-right-bold-outline";
            case BlockKind.Message _ -> "mdi2e-email-outline";
            case BlockKind.MessageLine _ -> "mdi2t-text-short";
            case BlockKind.EndOfData _ -> "mdi2c-circle-small";
            case BlockKind.Said _ -> "mdi2c-code-braces";
            case BlockKind.Reply _ -> "mdi2a-arrow-left";
            case BlockKind.Directive(String name, String _) -> directive(name);
            case BlockKind.Comment _ -> "mdi2c-comment-outline";
            case BlockKind.Blank _ -> "mdi2m-minus";
            case BlockKind.Unreadable _ -> "mdi2a-alert-circle-outline";
        };
    }

    private static String directive(String name) {
        return switch (name) {
            case "@repeat", "@end" -> "mdi2r-repeat";
            case "@pause" -> "mdi2p-pause";
            case "@message", "@octets", "@bdat" -> "mdi2f-file-document-outline";
            case "@starttls" -> "mdi2l-lock-outline";
            case "@auth" -> "mdi2k-key-outline";
            default -> "mdi2l-lan-disconnect";
        };
    }

    /** The style class of its kind. */
    static String style(Block block) {
        return switch (block.kind()) {
            case BlockKind.Command _,BlockKind.EndOfData _,BlockKind.Said _ -> "client";
            case BlockKind.Message _,BlockKind.MessageLine _ -> "data";
            case BlockKind.Reply _ -> "server";
            case BlockKind.Directive _ -> "directive";
            case BlockKind.Key _,BlockKind.Comment _,BlockKind.Blank _ -> "aside";
            case BlockKind.Unreadable _ -> "unreadable";
        };
    }

    /** What a deed to some blocks is called: {@code move RCPT}, {@code delete 3 blocks}. */
    String deed(String key, List<Block> blocks) {
        return texts.get(key, blocks.size() == 1 ? name(blocks.getFirst()) : many(blocks.size()));
    }

    private String many(int count) {
        return texts.get("block.many", count);
    }
}
