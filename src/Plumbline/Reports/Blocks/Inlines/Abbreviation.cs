namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>An abbreviation where it is used first, with what it stands for printed behind it.</summary>
/// <param name="Letters">YOS</param>
/// <param name="Meaning">Youth Offending Service</param>
public sealed record Abbreviation(string Letters, string Meaning) : Inline
{
    /// <summary>What is printed behind the letters.</summary>
    public string Explained => $" ({Meaning})";

    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
