namespace Plumbline.Reports.Outlines;

/// <summary>One thing that a part of a report holds.</summary>
/// <param name="Text">The narrative or standing text that it prints; empty where it prints none.</param>
/// <param name="Heading">The level-one heading of the text to print; empty for all of it.</param>
public sealed record Piece(PieceKind Kind, string Text = "", string Heading = "")
{
    /// <summary>Whether pieces of a kind name a text.</summary>
    public static bool NamesText(PieceKind kind) => kind is PieceKind.Narrative or PieceKind.Standing or PieceKind.Glossary or PieceKind.Stories;
}
