package mailseam.play;

import java.util.List;

/**
 * A box in the middle of one conversation: takes what each side sends, read by read, and says what passes on. A pure state machine,
 * used between two connections, in front of a player, and in a chain with others. It sees reads, which are not segments: two
 * segments that one read returned are one to it.
 */
public interface Box {
    /** Takes an event and says what to do, in order. Behind {@link BoxCommand.Reset} and {@link BoxCommand.Close} every event gives an empty list. */
    List<BoxCommand> handle(BoxEvent event);
}
