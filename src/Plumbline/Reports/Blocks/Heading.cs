namespace Plumbline.Reports.Blocks;

/// <summary>The title of a part of the report.</summary>
/// <param name="Level">1 for a part, 2 for what is inside it, to 4. A report never skips a level on the way down.</param>
/// <param name="Id">Unique in the report: letters, digits and hyphens, beginning with a letter; the address of the part.</param>
/// <param name="Text">Without its number.</param>
public sealed record Heading(int Level, string Id, string Text) : Block
{
    /// <summary>Printed before the text, such as 1.2; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the table of contents lists it.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>The text with its number.</summary>
    public string Whole => Number is null ? Text : $"{Number} {Text}";

    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
