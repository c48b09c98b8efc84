using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>A criterion, a section or a headline theme with its score and comment.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Title">What is scored; printed as a label and not as a heading.</param>
/// <param name="Expects">What good work looks like, or what the score says.</param>
/// <param name="ScoreLabel">The word before the score.</param>
/// <param name="Score">The printed score; null where there is none, or it is withheld.</param>
/// <param name="CommentLabel">The word before the comment.</param>
/// <param name="Comment">The comment; null when nothing applied, and then there is none.</param>
/// <param name="CommentRest">What follows the word of the comment, such as "improvement required"; empty for nothing.</param>
public sealed record ScoreBox(
    string Id,
    string Title,
    IReadOnlyList<Inline> Expects,
    string ScoreLabel,
    PrintedFigure? Score,
    string CommentLabel,
    Band? Comment,
    string CommentRest) : Block
{
    /// <summary>How far the score could lie from all cases, in words a lay reader understands; null when the cases cannot say.</summary>
    public IReadOnlyList<Inline>? Interval { get; init; }

    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
