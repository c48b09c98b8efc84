namespace Plumbline.Workspace.Reviews;

/// <summary>Why a comment is not pinned or resolved.</summary>
public static class CommentRefusals
{
    public const string UnreadableCode = "comment-unreadable";

    public const string ClosedCode = "record-not-there";

    private static readonly LocalText IsEmpty = new("Enter a text of at most {0:N0} characters", "Rhowch destun o {0:N0} o nodau ar y mwyaf");

    private static readonly LocalText NoRecord = new("There is no such record or comment, or it is not for you",
        "Nid oes cofnod na sylw o’r fath, neu nid yw ar eich cyfer chi");

    /// <summary>Nothing there that they may comment on, or resolve.</summary>
    public static Refusal Closed() => Refusal.Of(ClosedCode, NoRecord);

    /// <summary>What is wrong with a text, tidied; null for nothing.</summary>
    internal static Refusal? FaultOf(string text) => text.Length == 0 ? Refusal.Of(UnreadableCode, IsEmpty, PinComment.LongestText)
        : TypedText.TooLong(text, PinComment.LongestText) is { } fault ? fault with { Code = UnreadableCode } : null;
}
