namespace Plumbline.Workspace.Reviews;

/// <summary>Why a comment is not pinned or resolved.</summary>
public static class CommentRefusals
{
    public const string UnreadableCode = "comment-unreadable";

    public const string ClosedCode = "record-not-there";

    private static readonly LocalText IsEmpty = new("Enter a text of at most {0:N0} characters", "Rhowch destun o {0:N0} o nodau ar y mwyaf");

    private static readonly LocalText IsTooLong = new(
        "The text has {0:N0} characters, and {1:N0} is the most. Shorten it", "Mae gan y testun {0:N0} o nodau, a {1:N0} yw’r mwyaf. Byrhewch ef");

    private static readonly LocalText NoRecord = new("There is no such record or comment, or it is not for you",
        "Nid oes cofnod na sylw o’r fath, neu nid yw ar eich cyfer chi");

    /// <summary>Nothing there that they may comment on, or resolve.</summary>
    public static Refusal Closed() => Refusal.Of(ClosedCode, NoRecord);

    /// <summary>What is wrong with a text, tidied; null for nothing.</summary>
    internal static Refusal? FaultOf(string text) => TextLength.Of(text) switch
    {
        0 => Refusal.Of(UnreadableCode, IsEmpty, PinComment.LongestText),
        > PinComment.LongestText and var length => Refusal.Of(UnreadableCode, IsTooLong, length, PinComment.LongestText),
        _ => null,
    };

    internal static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
